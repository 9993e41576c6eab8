package io.prosa.integration.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.prosa.integration.Fixtures;
import io.prosa.integration.whatsapp.Sent.Accepted;
import io.prosa.integration.whatsapp.Sent.Kind;
import io.prosa.integration.whatsapp.Sent.Rejected;
import io.prosa.integration.whatsapp.Sent.Unknown;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudApiTest {
  private static final Recipient RITA = new Recipient.Phone("5511955520001");
  private static final String MESSAGES = "/v25.0/209900000000001/messages";

  private final WireMockServer graph = new WireMockServer(options().dynamicPort());

  @BeforeEach
  void start() {
    graph.start();
    answers(json("send-ok"));
  }

  @AfterEach
  void stop() {
    graph.stop();
  }

  private CloudApi api() {
    return api(CloudApi.Settings.DEFAULT_TIME_LIMIT);
  }

  private CloudApi api(Duration limit) {
    return new CloudApi(
        new CloudApi.Settings(
            graph.baseUrl(), "v25.0", "209900000000001", "um-token-inventado", limit));
  }

  private static ResponseDefinitionBuilder json(String fixture) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody(Fixtures.bytes("whatsapp/answer__" + fixture));
  }

  private void answers(ResponseDefinitionBuilder answer) {
    graph.stubFor(any(anyUrl()).willReturn(answer));
  }

  private void assertSent(String json) {
    graph.verify(
        1,
        postRequestedFor(urlEqualTo(MESSAGES))
            .withHeader("Authorization", equalTo("Bearer um-token-inventado"))
            .withRequestBody(equalToJson(json)));
  }

  @Test
  void sendsATextWithOurReference() {
    assertThat(api().sendText(RITA, "Olá", "effect:1"))
        .isEqualTo(new Accepted("wamid.OUT1", "5511955520001"));
    assertSent(
        """
        {"messaging_product":"whatsapp","recipient_type":"individual","to":"+5511955520001",
         "type":"text","text":{"body":"Olá"},"biz_opaque_callback_data":"effect:1"}""");
  }

  @Test
  void sendsToAUserIdWhereThereIsNoPhone() {
    answers(json("send-ok-user-id"));
    assertThat(api().sendText(Recipient.of(new Sender("BR.81", "", "")), "Oi", "e"))
        .isEqualTo(new Accepted("wamid.OUT3", ""));
    assertSent(
        """
        {"messaging_product":"whatsapp","recipient_type":"individual","recipient":"BR.81",
         "type":"text","text":{"body":"Oi"},"biz_opaque_callback_data":"e"}""");
  }

  @Test
  void keepsTheNumberThatWhatsAppMadeOfOurs() {
    answers(json("send-ok-other-digits"));
    assertThat(api().sendText(new Recipient.Phone("5511995552002"), "Oi", "e"))
        .isEqualTo(new Accepted("wamid.OUT2", "551195552002"));
  }

  @Test
  void sendsButtons() {
    var buttons = List.of(new Outgoing.Button("yes", "Sim"), new Outgoing.Button("no", "Não"));
    api().sendButtons(RITA, new Outgoing.Buttons("Confirma?", buttons), "e");
    assertSent(
        """
        {"messaging_product":"whatsapp","recipient_type":"individual","to":"+5511955520001",
         "type":"interactive","biz_opaque_callback_data":"e",
         "interactive":{"type":"button","body":{"text":"Confirma?"},"action":{"buttons":[
           {"type":"reply","reply":{"id":"yes","title":"Sim"}},
           {"type":"reply","reply":{"id":"no","title":"Não"}}]}}}""");
  }

  @Test
  void sendsAList() {
    var rows =
        List.of(new Outgoing.Row("1", "Casa", "Rua A, 1"), new Outgoing.Row("2", "Praia", ""));
    api().sendList(RITA, new Outgoing.Menu("Qual?", "Escolher", rows), "e");
    assertSent(
        """
        {"messaging_product":"whatsapp","recipient_type":"individual","to":"+5511955520001",
         "type":"interactive","biz_opaque_callback_data":"e",
         "interactive":{"type":"list","body":{"text":"Qual?"},"action":{"button":"Escolher",
           "sections":[{"title":"Escolher","rows":[
             {"id":"1","title":"Casa","description":"Rua A, 1"},{"id":"2","title":"Praia"}]}]}}}""");
  }

  @Test
  void sendsADocument() {
    api().sendDocument(RITA, new Outgoing.Document("72", "fatura.pdf", "Sua fatura"), "e");
    assertSent(
        """
        {"messaging_product":"whatsapp","recipient_type":"individual","to":"+5511955520001",
         "type":"document","biz_opaque_callback_data":"e",
         "document":{"id":"72","filename":"fatura.pdf","caption":"Sua fatura"}}""");
  }

  @Test
  void sendsACodeByTemplate() {
    answers(json("send-ok-template"));
    var template = new Outgoing.Template("codigo", "pt_BR", List.of("12\n3456"), "123456");
    assertThat(api().sendTemplate(RITA, template, "e"))
        .isEqualTo(new Accepted("wamid.OUT4", "5511955520001"));
    assertSent(
        """
        {"messaging_product":"whatsapp","recipient_type":"individual","to":"+5511955520001",
         "type":"template","biz_opaque_callback_data":"e",
         "template":{"name":"codigo","language":{"code":"pt_BR"},"components":[
           {"type":"body","parameters":[{"type":"text","text":"12 3456"}]},
           {"type":"button","sub_type":"url","index":"0",
            "parameters":[{"type":"text","text":"123456"}]}]}}""");
  }

  @Test
  void uploadsAFile() {
    answers(json("upload-ok"));
    assertThat(api().uploadMedia(new byte[] {1, 2}, "application/pdf", "fatura.pdf"))
        .isEqualTo(new Accepted("720000000000001", ""));
    graph.verify(
        postRequestedFor(urlEqualTo("/v25.0/209900000000001/media"))
            .withRequestBodyPart(
                aMultipart("file")
                    .withHeader("Content-Type", containing("application/pdf"))
                    .withHeader("Content-Disposition", containing("fatura.pdf"))
                    .build()));
  }

  @Test
  void marksAMessageReadAndShowsThatItTypes() {
    answers(json("mark-read-ok"));
    assertThat(api().markRead("wamid.IN1", true)).isEqualTo(new Accepted("wamid.IN1", ""));
    assertSent(
        """
        {"messaging_product":"whatsapp","status":"read","message_id":"wamid.IN1",
         "typing_indicator":{"type":"text"}}""");
  }

  @ParameterizedTest
  @CsvSource({
    "130429, SLOW_DOWN", "131056, SLOW_DOWN_RECIPIENT", "131009, FIX", "132000, FIX",
    "131047, WINDOW_CLOSED", "131050, OPTED_OUT", "131026, STOP", "131000, RETRY_LATER",
    "190, ALERT", "4242, ALERT"
  })
  void knowsWhatToDoAboutEachRejection(int code, Kind kind) {
    answers(json("error-" + code).withStatus(400));
    assertThat(api().sendText(RITA, "Oi", "e"))
        .isEqualTo(new Rejected(code, kind, "details of " + code));
  }

  @Test
  void triesLaterWhatMetaCallsTransient() {
    answers(json("error-2-transient").withStatus(503));
    assertThat(api().sendText(RITA, "Oi", "e")).isEqualTo(new Rejected(2, Kind.RETRY_LATER, ""));
  }

  @Test
  void understandsAnErrorWhoseDetailsAreAText() {
    answers(json("error-data-is-text").withStatus(400));
    assertThat(api().sendText(RITA, "Oi", "e")).isEqualTo(new Rejected(131009, Kind.FIX, ""));
  }

  @Test
  void slowsDownWhenAGatewaySaysSo() {
    answers(aResponse().withStatus(429).withBody("<html>"));
    assertThat(api().sendText(RITA, "Oi", "e"))
        .isEqualTo(new Rejected(429, Kind.SLOW_DOWN, "HTTP 429"));
  }

  @Test
  void knowsThatNothingWasSentWhenNobodyListens() {
    var api = api();
    graph.stop();
    assertThat(api.sendText(RITA, "Oi", "e"))
        .isEqualTo(new Rejected(0, Kind.RETRY_LATER, "not reached"));
  }

  @Test
  void doesNotKnowAfterATimeout() {
    answers(json("send-ok").withFixedDelay(6000));
    assertThat(api(Duration.ofMillis(1500)).sendText(RITA, "Oi", "e")).isEqualTo(new Unknown());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void doesNotKnowAfterABrokenConnection(Fault fault) {
    answers(aResponse().withFault(fault));
    assertThat(api().sendText(RITA, "Oi", "e")).isEqualTo(new Unknown());
    graph.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 500, 502, 503})
  void doesNotKnowWhenAWebPageComes(int status) {
    answers(aResponse().withStatus(status).withBody("<html>oops</html>"));
    assertThat(api().sendText(RITA, "Oi", "e")).isEqualTo(new Unknown());
  }

  @Test
  void doesNotKnowAfterAServerErrorOfNoKind() {
    answers(json("error-131000").withStatus(500));
    assertThat(api().sendText(RITA, "Oi", "e")).isEqualTo(new Unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"messages\":[]}", "{\"messages\":[{\"id\":", "[]"})
  void doesNotTakeASuccessWithoutAnIdForOne(String body) {
    answers(aResponse().withBody(body));
    assertThat(api().sendText(RITA, "Oi", "e")).isEqualTo(new Unknown());
  }

  @Test
  void doesNotSwallowTwentyMegabytes() {
    answers(aResponse().withBody("{\"a\":\"" + "x".repeat(20 * 1024 * 1024) + "\"}"));
    assertThat(api().sendText(RITA, "Oi", "e")).isEqualTo(new Unknown());
  }
}
