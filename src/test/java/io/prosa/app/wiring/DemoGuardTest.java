package io.prosa.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

final class DemoGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.datasource.url",
        "spring.datasource.hikari.jdbc-url",
        "spring.flyway.url",
        "prosa.redis.url",
        "prosa.whatsapp.token",
        "prosa.ixc.url",
        "prosa.genieacs.url"
      })
  void aDemoDoesNotStartBesideARealSystem(String name) {
    assertThatThrownBy(() -> settled(Map.of(name, "something")))
        .isInstanceOf(UnsafeDemo.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "", "no-such-host.invalid"})
  void aDemoListensOnThisMachineOnly(String address) {
    assertThatThrownBy(() -> settled(Map.of("server.address", address)))
        .isInstanceOf(UnsafeDemo.class)
        .hasMessageContaining("server.address");
    var management =
        Map.<String, Object>of(
            "management.server.port",
            "18099",
            "management.server.address",
            address.isEmpty() ? "0.0.0.0" : address);
    assertThatThrownBy(() -> settled(management))
        .isInstanceOf(UnsafeDemo.class)
        .hasMessageContaining("management.server.address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
  void everyAddressOfThisMachineWillDo(String address) {
    assertThat(settled(Map.of("server.address", address))).isNotNull();
  }

  @Test
  void aManagementPortIsNoWiderOpenThanTheProduct() {
    var settings = settled(Map.of("management.server.port", "18099"));
    assertThat(settings.getProperty("management.server.address")).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "no", "0", "FALSE", " false "})
  void noIsUnderstoodInManyWords(String word) {
    var real = new HashMap<String, Object>(RealSettingsTest.COMPLETE);
    real.put("prosa.demo", word);
    assertThat(settled(real).getProperty("prosa.demo")).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "yes", "1", "True"})
  void soIsYes(String word) {
    assertThat(settled(Map.of("prosa.demo", word)).getProperty("prosa.demo")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maybe", "2"})
  void whatIsNeitherIsRefused(String word) {
    assertThatThrownBy(() -> settled(Map.of("prosa.demo", word)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("prosa.demo is '" + word + "'");
  }

  private static ConfigurableEnvironment settled(Map<String, Object> given) {
    var all = new HashMap<String, Object>(Map.of("server.address", "127.0.0.1"));
    all.putAll(given);
    var settings = new StandardEnvironment();
    settings.getPropertySources().addFirst(new MapPropertySource("given", all));
    DemoGuard.settle(settings);
    return settings;
  }
}
