package io.prosa.integration.ixc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.identity.TaxId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IxcClientTest {
  private static final TaxId DOCUMENT = new TaxId("90071300058");

  private final IxcStub ixc = new IxcStub();

  @AfterEach
  void stop() {
    ixc.close();
  }

  private void assertFails() {
    assertFails(ixc.billing);
  }

  private static void assertFails(IxcBilling billing) {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> billing.findByDocument(DOCUMENT))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.NOT_DONE))
        .satisfies(e -> assertThat(e).hasMessageNotContainingAny("TEREZA", "900", "segredo"));
  }

  private static ResponseDefinitionBuilder json(String body) {
    return aResponse().withHeader("Content-Type", "application/json").withBody(body);
  }

  @Test
  void failsOnAnErrorInsideHttp200() {
    ixc.table("cliente", "error__with_200");
    assertFails();
  }

  @Test
  void failsOnAWebPage() {
    ixc.table("cliente", aResponse().withHeader("Content-Type", "text/html").withBody("<html>"));
    assertFails();
  }

  @Test
  void failsOnJsonThatCallsItselfSomethingElse() {
    ixc.table("cliente", IxcStub.json("customer__masked").withHeader("Content-Type", "text/html"));
    assertFails();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"page\":\"1\",\"total\":\"1\",\"registros\":[{\"id\":\"1\",\"razao\":\"TERE",
        "{\"registros\":\"muitos\"}",
        "{\"registros\":[\"linha\"]}",
        "{\"registros\":[{\"id\":{\"a\":1}}]}",
        "{\"total\":\"0\"}lixo",
        "{\"total\":\"201\",\"registros\":[]}",
        "\u0000\u0001\u0002"
      })
  void failsOnWhatCannotBeRead(String body) {
    ixc.table("cliente", json(body));
    assertFails();
  }

  @Test
  void failsOnNestingWithoutEnd() {
    ixc.table("cliente", json("{\"registros\":" + "[".repeat(100_000)));
    assertFails();
  }

  @Test
  void doesNotSwallowTwentyMegabytes() {
    ixc.table("cliente", json("{\"registros\":[],\"a\":\"" + "x".repeat(20 * 1024 * 1024) + "\"}"));
    assertFails();
  }

  @Test
  void followsNoRedirect() {
    ixc.table(
        "cliente",
        aResponse().withStatus(302).withHeader("Location", ixc.server.baseUrl() + "/elsewhere"));
    ixc.server.stubFor(post(urlPathEqualTo("/elsewhere")).willReturn(json("{\"total\":\"0\"}")));
    assertFails();
    assertThat(ixc.server.getAllServeEvents()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void failsOnABrokenConnection(Fault fault) {
    ixc.table("cliente", aResponse().withFault(fault));
    assertFails();
  }

  @Test
  void givesUpAtTheDeadline() {
    ixc.table("cliente", IxcStub.json("grid__empty").withFixedDelay(5000));
    var before = System.nanoTime();
    assertFails(ixc.hurried);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void holdsOneDeadlineForAllTheReadsOfAQuestion() {
    ixc.table("cliente", IxcStub.json("grid__empty").withFixedDelay(1000));
    var before = System.nanoTime();
    assertFails(ixc.hurried);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void readsOnceMoreWhenTheServerIsOverloaded(int status) {
    ixc.server.stubFor(
        post(urlPathEqualTo("/webservice/v1/cliente"))
            .inScenario("overload")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("better")
            .willReturn(aResponse().withStatus(status)));
    ixc.server.stubFor(
        post(urlPathEqualTo("/webservice/v1/cliente"))
            .inScenario("overload")
            .whenScenarioStateIs("better")
            .willReturn(IxcStub.json("customer__masked")));
    assertThatCode(() -> ixc.billing.findByDocument(DOCUMENT)).doesNotThrowAnyException();
  }

  @Test
  void readsOnlyOnceMore() {
    ixc.table("cliente", aResponse().withStatus(503));
    assertFails();
    assertThat(ixc.calls("cliente")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 500})
  void doesNotReadAgainWhatWillNotGetBetter(int status) {
    ixc.table("cliente", aResponse().withStatus(status));
    assertFails();
    assertThat(ixc.calls("cliente")).isEqualTo(1);
  }

  @Test
  void failsWhenNobodyListens() {
    ixc.close();
    assertFails();
  }

  @Test
  void putsFurtherConditionsIntoATextOfJson() {
    assertThat(
            new String(
                Grid.of("t").where("a", "1").where("b", "\"2").json(), StandardCharsets.UTF_8))
        .contains(
            "\"grid_param\":\"[{\\\"TB\\\":\\\"t.b\\\",\\\"OP\\\":\\\"=\\\",\\\"P\\\":\\\"\\\\\\\"2\\\"}]\"");
  }
}
