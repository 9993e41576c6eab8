package io.prosa.integration.genieacs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.network.RouterOf.Offline;
import io.prosa.engine.network.RouterOf.Reachable;
import io.prosa.engine.network.RouterOf.Unmanaged;
import io.prosa.engine.network.SetWifiKey.Changed;
import io.prosa.engine.network.SetWifiKey.Queued;
import io.prosa.engine.network.SetWifiKey.Refused;
import io.prosa.engine.network.WifiKey;
import io.prosa.integration.Fixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenieAcsWifiTest {
  private static final String LOGIN = "tereza.casa";
  private static final WifiKey KEY = new WifiKey("senha-nova-26");
  private static final String TASKS =
      "/devices/02BEEF-X%252D1-S1/tasks?connection_request&timeout=8000";
  private static final String WLAN = "InternetGatewayDevice.LANDevice.1.WLANConfiguration.";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private final WireMockServer acs = new WireMockServer(options().dynamicPort());

  @BeforeEach
  void start() {
    acs.start();
    find("tasks", "devices__none");
    find("faults", "devices__none");
  }

  @AfterEach
  void stop() {
    acs.stop();
  }

  private GenieAcsWifi wifi() {
    return wifi(GenieAcsClient.TimeLimits.DEFAULT);
  }

  private GenieAcsWifi wifi(GenieAcsClient.TimeLimits limits) {
    var client = new GenieAcsClient(acs.baseUrl(), "", limits);
    return new GenieAcsWifi(client, CLOCK, Duration.ofMinutes(5), WifiVendor.KNOWN);
  }

  private static ResponseDefinitionBuilder json(String fixture) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody(Fixtures.bytes("genieacs/" + fixture));
  }

  private void find(String collection, String fixture) {
    acs.stubFor(get(urlPathEqualTo("/" + collection + "/")).willReturn(json(fixture)));
  }

  private void taskAnswers(ResponseDefinitionBuilder answer) {
    acs.stubFor(post(urlPathMatching("/devices/.*/tasks")).willReturn(answer));
  }

  @Test
  void reachesARouterThatReportedLately() {
    find("devices", "devices__zte");
    assertThat(wifi().router(LOGIN)).isEqualTo(new Reachable("Casa 2G"));
  }

  @Test
  void tellsSinceWhenARouterIsSilent() {
    find("devices", "devices__offline");
    assertThat(wifi().router(LOGIN)).isEqualTo(new Offline(Instant.parse("2026-11-20T08:00:00Z")));
  }

  @Test
  void knowsThatARouterIsNotManaged() {
    find("devices", "devices__none");
    assertThat(wifi().router(LOGIN)).isEqualTo(new Unmanaged());
    assertThat(wifi().router("")).isEqualTo(new Unmanaged());
  }

  @Test
  void takesTheNewerRouterAfterAnExchange() {
    find("devices", "devices__exchanged");
    assertThat(wifi().router(LOGIN)).isEqualTo(new Reachable("Casa 2G"));
  }

  @Test
  void neverTouchesSomebodyElsesRouter() {
    find("devices", "devices__somebody_else");
    assertThat(wifi().router(LOGIN)).isEqualTo(new Unmanaged());
    assertThat(wifi().setKey(LOGIN, KEY)).isEqualTo(new Refused());
    acs.verify(0, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @CsvSource({"a*, /^a\\\\*$/", "/./, /^\\\\/\\\\.\\\\/$/"})
  void asksForALoginThatLooksLikeAPatternLiterally(String login, String asked) {
    find("devices", "devices__none");
    wifi().router(login);
    var query = acs.getAllServeEvents().getFirst().getRequest().queryParameter("query");
    assertThat(query.firstValue()).contains("\"" + asked + "\"");
  }

  @Test
  void setsBothBandsInOneTaskThatExpires() {
    find("devices", "devices__zte");
    taskAnswers(json("task__stored"));
    assertThat(wifi().setKey(LOGIN, KEY)).isEqualTo(new Changed());
    acs.verify(
        1,
        postRequestedFor(urlEqualTo(TASKS))
            .withRequestBody(
                equalToJson(
                    """
                    {"name":"setParameterValues","expiry":600,"uniqueKey":"prosa-wifi-key",
                     "parameterValues":[
                       ["%1$s1.KeyPassphrase","senha-nova-26","xsd:string"],
                       ["%1$s5.KeyPassphrase","senha-nova-26","xsd:string"]]}"""
                        .formatted(WLAN))));
  }

  @ParameterizedTest
  @CsvSource({
    "huawei, 1.PreSharedKey.1.KeyPassphrase, 5.PreSharedKey.1.KeyPassphrase",
    "intelbras, 6.PreSharedKey.1.KeyPassphrase, 1.PreSharedKey.1.KeyPassphrase",
    "tp-link, 1.X_TP_PreSharedKey, 2.X_TP_PreSharedKey",
    "unknown-maker, 1.PreSharedKey.1.PreSharedKey, 5.PreSharedKey.1.PreSharedKey"
  })
  void writesWhereEachMakerKeepsThePassword(String maker, String first, String second) {
    find("devices", "devices__" + maker);
    taskAnswers(json("task__stored"));
    wifi().setKey(LOGIN, KEY);
    var values =
        """
        [["%1$s%2$s","senha-nova-26","xsd:string"],["%1$s%3$s","senha-nova-26","xsd:string"]]"""
            .formatted(WLAN, first, second);
    assertThat(acs.getAllServeEvents().getFirst().getRequest().getBodyAsString()).contains(values);
  }

  @Test
  void followsTheReferencesOfTheNewTreeAndLeavesGuestsAlone() {
    find("devices", "devices__tr181");
    taskAnswers(json("task__stored"));
    wifi().setKey(LOGIN, KEY);
    assertThat(acs.getAllServeEvents().getFirst().getRequest().getBodyAsString())
        .contains("AccessPoint.1.Security.KeyPassphrase", "AccessPoint.2.Security.KeyPassphrase")
        .doesNotContain("AccessPoint.3");
  }

  @Test
  void refusesWhereNoPasswordCanBeWritten() {
    find("devices", "devices__read_only");
    assertThat(wifi().setKey(LOGIN, KEY)).isEqualTo(new Refused());
    acs.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void queuesWhenTheRouterDoesNotAnswer() {
    find("devices", "devices__zte");
    taskAnswers(json("task__stored").withStatus(202));
    find("tasks", "tasks__one");
    assertThat(wifi().setKey(LOGIN, KEY)).isEqualTo(new Queued());
  }

  @Test
  void refusesAndClearsUpWhenTheRouterSaidNo() {
    find("devices", "devices__zte");
    taskAnswers(json("task__stored").withStatus(202));
    find("faults", "faults__one");
    acs.stubFor(any(urlPathMatching("/(tasks|faults)/.+")).willReturn(aResponse()));
    assertThat(wifi().setKey(LOGIN, KEY)).isEqualTo(new Refused());
    acs.verify(deleteRequestedFor(urlEqualTo("/tasks/aa01")));
    acs.verify(deleteRequestedFor(urlEqualTo("/faults/02BEEF-X%252D1-S1%3Atask_aa01")));
  }

  @Test
  void knowsThatATaskWhichIsGoneWithoutAFaultHasRun() {
    find("devices", "devices__zte");
    taskAnswers(json("task__stored").withStatus(202));
    assertThat(wifi().setKey(LOGIN, KEY)).isEqualTo(new Changed());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void knowsThatNothingWasDoneWhenTheTaskWasRefused(int status) {
    taskAnswers(aResponse().withStatus(status));
    assertFails(Kind.NOT_DONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 408, 409, 425, 499, 500, 503, 504})
  void doesNotKnowAfterAnyOtherStatus(int status) {
    taskAnswers(aResponse().withStatus(status));
    assertFails(Kind.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void doesNotKnowAfterABrokenConnection(Fault fault) {
    taskAnswers(aResponse().withFault(fault));
    assertFails(Kind.UNKNOWN);
  }

  @Test
  void doesNotKnowWhenTheSessionDragsOn() {
    find("devices", "devices__zte");
    taskAnswers(json("task__stored").withFixedDelay(6000));
    var second = Duration.ofSeconds(1);
    var hurried = wifi(new GenieAcsClient.TimeLimits(second, second.multipliedBy(5), second));
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> hurried.setKey(LOGIN, KEY))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN));
  }

  @Test
  void doesNotKnowWhenTheStoredTaskCannotBeLookedAt() {
    taskAnswers(json("task__stored").withStatus(202));
    acs.stubFor(get(urlPathEqualTo("/faults/")).willReturn(aResponse().withStatus(500)));
    assertFails(Kind.UNKNOWN);
  }

  @Test
  void doesNotKnowWhenTheStoredTaskHasNoId() {
    taskAnswers(aResponse().withStatus(202).withBody("<html>"));
    assertFails(Kind.UNKNOWN);
  }

  private void assertFails(Kind kind) {
    find("devices", "devices__zte");
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> wifi().setKey(LOGIN, KEY))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
        .satisfies(e -> assertThat(e).hasMessageNotContainingAny("senha", LOGIN));
    acs.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[{", "<html>", "null", "[]x"})
  void failsOnAnAnswerThatIsNoList(String body) {
    acs.stubFor(
        get(urlPathEqualTo("/devices/"))
            .willReturn(aResponse().withHeader("Content-Type", "application/json").withBody(body)));
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> wifi().router(LOGIN));
  }

  @Test
  void readsOnceMoreWhenTheServerIsOverloadedAndNoMore() {
    acs.stubFor(get(urlPathEqualTo("/devices/")).willReturn(aResponse().withStatus(503)));
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> wifi().router(LOGIN));
    acs.verify(2, getRequestedFor(urlPathEqualTo("/devices/")));
  }

  @Test
  void showsTheCredentialOfAProxyInFront() {
    find("devices", "devices__zte");
    var client =
        new GenieAcsClient(acs.baseUrl(), "Bearer inventado", GenieAcsClient.TimeLimits.DEFAULT);
    new GenieAcsWifi(client, CLOCK, Duration.ofMinutes(5), WifiVendor.KNOWN).router(LOGIN);
    acs.verify(
        getRequestedFor(urlPathEqualTo("/devices/"))
            .withHeader("Authorization", containing("inventado")));
  }
}
