package io.prosa.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A demo and a real installation never open each other's data.
final class InstallationMarkTest {
  @TempDir private Path folder;

  @Test
  void aDatabaseBelongsToWhoeverOpenedItFirst() throws Exception {
    try (var postgres = Embedded.start(folder)) {
      var source = new DriverManagerDataSource(postgres.url(), "postgres", postgres.password());
      var jdbc = JdbcClient.create(source);
      var real = new InstallationMark(jdbc, false);
      var demo = new InstallationMark(jdbc, true);
      assertThatCode(demo::check).doesNotThrowAnyException();
      jdbc.sql("create table installation (name text primary key, value text not null)").update();

      real.check();
      real.set();

      assertThatCode(real::check).doesNotThrowAnyException();
      assertThatThrownBy(demo::check)
          .isInstanceOfSatisfying(
              CannotStart.class, c -> assertThat(c.action()).contains("prosa.demo=false"))
          .hasMessageContaining("real installation");
      assertThatThrownBy(demo::set).isInstanceOf(CannotStart.class);
    }
  }

  @Test
  void theEmbeddedDataOfADemoLiesApart() {
    var data = Path.of("data");
    assertThat(Settings.folder(data, true)).isEqualTo(Path.of("data/demo"));
    assertThat(Settings.folder(data, false)).isEqualTo(Path.of("data/real"));
  }
}
