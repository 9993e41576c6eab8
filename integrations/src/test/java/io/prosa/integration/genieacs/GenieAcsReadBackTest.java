package io.prosa.integration.genieacs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.prosa.engine.network.SetWifiKey.Changed;
import io.prosa.engine.network.SetWifiKey.Queued;
import io.prosa.engine.network.SetWifiKey.Refused;
import io.prosa.integration.Fixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be told of a change whose answer was lost.
class GenieAcsReadBackTest {
  private static final String LOGIN = "tereza.casa";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private final WireMockServer acs = new WireMockServer(options().dynamicPort());
  private GenieAcsWifi wifi;

  @BeforeEach
  void start() {
    acs.start();
    find("tasks", "devices__none");
    find("faults", "devices__none");
    var client = new GenieAcsClient(acs.baseUrl(), "", GenieAcsClient.TimeLimits.DEFAULT);
    wifi = new GenieAcsWifi(client, CLOCK, Duration.ofMinutes(5), WifiVendor.KNOWN);
  }

  @AfterEach
  void stop() {
    acs.stop();
  }

  private void find(String collection, String fixture) {
    acs.stubFor(
        get(urlPathEqualTo("/" + collection + "/"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(Fixtures.bytes("genieacs/" + fixture))));
  }

  @Test
  void readsBackThatTheTaskStillWaits() {
    find("devices", "devices__zte");
    find("tasks", "tasks__one");
    assertThat(wifi.readBack(LOGIN)).contains(new Queued());
  }

  @Test
  void readsBackThatTheRouterSaidNo() {
    find("devices", "devices__zte");
    find("tasks", "tasks__one");
    find("faults", "faults__one");
    acs.stubFor(any(urlPathMatching("/(tasks|faults)/.+")).willReturn(aResponse()));
    assertThat(wifi.readBack(LOGIN)).contains(new Refused());
  }

  @Test
  void readsBackThatEveryPasswordWasJustSet() {
    find("devices", "devices__key_just_set");
    find("tasks", "tasks__other");
    assertThat(wifi.readBack(LOGIN)).contains(new Changed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"just_refreshed", "one_band_set", "set_long_ago", "none", "read_only"})
  void leavesItToAPersonWhenReadingBackProvesNothing(String fixture) {
    find("devices", "devices__" + fixture);
    assertThat(wifi.readBack(LOGIN)).isEmpty();
  }
}
