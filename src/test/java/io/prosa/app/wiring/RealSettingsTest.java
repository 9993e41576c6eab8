package io.prosa.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// What is wrong with the settings of a real installation is said before anything is started.
final class RealSettingsTest {
  static final Map<String, Object> COMPLETE =
      Map.of(
          "prosa.whatsapp.base-url", "https://graph.facebook.com",
          "prosa.whatsapp.phone-number-id", "209900000000077",
          "prosa.whatsapp.token", "t",
          "prosa.whatsapp.verify-token", "v",
          "prosa.whatsapp.app-secrets", "s",
          "prosa.ixc.url", "https://erp.provedor.example/webservice/v1",
          "prosa.ixc.token", "1:t",
          "prosa.genieacs.url", "http://acs:7557");

  @Test
  void aCompleteInstallationIsFine() {
    assertThatCode(() -> RealSettings.check(with(Map.of()))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prosa.whatsapp.phone-number-id",
        "prosa.whatsapp.token",
        "prosa.whatsapp.verify-token",
        "prosa.whatsapp.app-secrets",
        "prosa.ixc.url",
        "prosa.ixc.token",
        "prosa.genieacs.url"
      })
  void whatIsMissingIsNamed(String name) {
    assertThatThrownBy(() -> RealSettings.check(with(Map.of(name, ""))))
        .isInstanceOf(MissingSettings.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @CsvSource({
    "prosa.ixc.url, kein-url",
    "prosa.genieacs.url, acs:7557",
    "prosa.whatsapp.base-url, graph.facebook.com",
    "spring.datasource.url, postgres://db/prosa",
    "spring.datasource.url, it's",
    "prosa.redis.url, 'redis//:secret-word@'",
    "prosa.redis.url, http://cache"
  })
  void whatCannotBeMeantIsNamedWithoutItsValue(String name, String value) {
    var refused =
        catchThrowableOfType(
            CannotStart.class, () -> RealSettings.check(with(Map.of(name, value))));
    assertThat(refused).hasMessageContaining(name).hasMessageNotContaining("secret-word");
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 73})
  void aFirstPasswordIsNeitherShortNorLongerThanWhatCounts(int length) {
    var given = new HashMap<String, Object>();
    given.put("prosa.console.first-user", "chefe");
    given.put("prosa.console.first-password", "x".repeat(length));
    assertThatThrownBy(() -> RealSettings.check(with(given)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("prosa.console.first-password")
        .hasMessageNotContaining("xxx");
  }

  private static Environment with(Map<String, Object> given) {
    var all = new HashMap<String, Object>(COMPLETE);
    all.putAll(given);
    var settings = new StandardEnvironment();
    settings.getPropertySources().addFirst(new MapPropertySource("given", all));
    return settings;
  }
}
