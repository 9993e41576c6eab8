package io.prosa.app.wiring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationTest {
  @TempDir private Path folder;

  @Test
  void saysWhyADatabaseCannotBeOpened() throws Exception {
    try (var postgres = Embedded.start(folder)) {
      var wrongPassword = source(postgres.url(), "wrong-word");
      assertRefused(wrongPassword, "password");
      var unknown = postgres.url().replaceFirst("/postgres$", "/nowhere");
      assertRefused(source(unknown, postgres.password()), "nowhere");
    }
  }

  private static void assertRefused(HikariDataSource source, String why) {
    var flyway = Flyway.configure().dataSource(source).load();
    assertThatThrownBy(() -> new Migration(source, false).migrate(flyway))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("wrong-word");
  }

  private static HikariDataSource source(String url, String password) {
    var source = new HikariDataSource();
    source.setJdbcUrl(url);
    source.setUsername("postgres");
    source.setPassword(password);
    return source;
  }
}
