package io.prosa.integration.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.network.RouterOf.Offline;
import io.prosa.engine.network.RouterOf.Reachable;
import io.prosa.engine.network.RouterOf.Unmanaged;
import io.prosa.engine.network.SetWifiKey.Changed;
import io.prosa.engine.network.SetWifiKey.Queued;
import io.prosa.engine.network.SetWifiKey.Refused;
import io.prosa.engine.network.WifiKey;
import io.prosa.integration.genieacs.GenieAcsClient;
import io.prosa.integration.genieacs.GenieAcsWifi;
import io.prosa.integration.genieacs.WifiVendor;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What any router adapter promises, held over real HTTP.
class SimulatedRoutersTest {
  private static final WifiKey KEY = new WifiKey("chave-nova-2026");
  private static final String OFFLINE = "benicio.falcao";
  private static final String FIRST_KEY = "chave-de-fabrica";

  private final TestClock clock = new TestClock();
  private final SimulatedIsp isp = SimulatedIsp.start(0, clock, ZoneId.of("America/Sao_Paulo"));
  private final GenieAcsWifi wifi = wifi(GenieAcsClient.TimeLimits.DEFAULT);

  @AfterEach
  void stop() {
    isp.close();
  }

  private GenieAcsWifi wifi(GenieAcsClient.TimeLimits limits) {
    var client = new GenieAcsClient(isp.acsUrl(), "", limits);
    return new GenieAcsWifi(client, clock, Duration.ofMinutes(5), WifiVendor.KNOWN);
  }

  @Test
  void knowsWhichRoutersCanBeReached() {
    assertThat(wifi.router("helena.prado")).isEqualTo(new Reachable("Casa Helena"));
    assertThat(wifi.router("caio.casa")).isEqualTo(new Reachable("Casa Caio"));
    assertThat(wifi.router("livia.sampaio")).isEqualTo(new Unmanaged());
    assertThat(wifi.router(OFFLINE))
        .isEqualTo(new Offline(clock.instant().minus(Duration.ofDays(3))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "helena.prado",
        "otavio.lins",
        "jurema.castilho",
        "caio.praia",
        "padaria.ipe",
        "iracema.duarte",
        "celina.rocha"
      })
  void setsTheKeyOnBothBandsOfEveryMaker(String login) {
    assertThat(wifi.setKey(login, KEY)).isEqualTo(new Changed());
    assertThat(isp.wifiKeys(login)).contains(KEY.value()).doesNotContain(FIRST_KEY);
    assertThat(wifi.readBack(login)).contains(new Changed());
  }

  @Test
  void leavesTheGuestsNetworkAlone() {
    assertThat(wifi.setKey("caio.casa", KEY)).isEqualTo(new Changed());
    assertThat(isp.wifiKeys("caio.casa")).containsExactly(KEY.value(), KEY.value(), FIRST_KEY);
  }

  @Test
  void changesNothingForARouterThatIsNotManaged() {
    assertThat(wifi.setKey("livia.sampaio", KEY)).isEqualTo(new Refused());
    assertThat(wifi.readBack("livia.sampaio")).isEmpty();
  }

  @Test
  void changesASilentRouterWhenItComesBack() {
    assertThat(wifi.setKey(OFFLINE, KEY)).isEqualTo(new Queued());
    assertThat(wifi.readBack(OFFLINE)).contains(new Queued());
    assertThat(isp.wifiKeys(OFFLINE)).containsOnly(FIRST_KEY);
    isp.switchRouter(OFFLINE, true);
    assertThat(isp.wifiKeys(OFFLINE)).containsOnly(KEY.value());
    assertThat(wifi.readBack(OFFLINE)).contains(new Changed());
  }

  @Test
  void dropsAChangeThatWaitedTooLong() {
    wifi.setKey(OFFLINE, KEY);
    clock.pass(Duration.ofMinutes(11));
    isp.switchRouter(OFFLINE, true);
    assertThat(isp.wifiKeys(OFFLINE)).containsOnly(FIRST_KEY);
    assertThat(wifi.readBack(OFFLINE)).isEmpty();
  }

  @Test
  void keepsOnlyTheNewestOfTwoWaitingChanges() {
    wifi.setKey(OFFLINE, new WifiKey("a-primeira-chave"));
    wifi.setKey(OFFLINE, KEY);
    isp.switchRouter(OFFLINE, true);
    assertThat(isp.wifiKeys(OFFLINE)).containsOnly(KEY.value());
  }

  @Test
  void refusesWhatTheRouterRefusesAndIsFreeForTheNextChange() {
    isp.fault(Partner.ACS, "error200", Duration.ofMinutes(1), Duration.ZERO);
    assertThat(wifi.setKey("otavio.lins", KEY)).isEqualTo(new Refused());
    clock.pass(Duration.ofMinutes(2));
    assertThat(wifi.readBack("otavio.lins")).isEmpty();
    assertThat(wifi.setKey("otavio.lins", KEY)).isEqualTo(new Changed());
  }

  @Test
  void findsTheChangeAfterTheAnswerWasLost() {
    isp.fault(Partner.ACS, "apply-then-timeout", Duration.ofMinutes(1), Duration.ofSeconds(3));
    var limits =
        new GenieAcsClient.TimeLimits(
            Duration.ofSeconds(2), Duration.ofSeconds(6), Duration.ofMillis(700));
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> wifi(limits).setKey("otavio.lins", KEY))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN));
    assertThat(wifi.readBack("otavio.lins")).contains(new Changed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "helena*", "/helena/", "/.*/"})
  void findsNobodyByAPattern(String login) {
    assertThat(wifi.router(login)).isEqualTo(new Unmanaged());
  }
}
