package io.prosa.integration.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.prosa.integration.whatsapp.CloudApi;
import io.prosa.integration.whatsapp.DeliveryStatus;
import io.prosa.integration.whatsapp.Outgoing;
import io.prosa.integration.whatsapp.Received;
import io.prosa.integration.whatsapp.Received.Choice;
import io.prosa.integration.whatsapp.Received.Status;
import io.prosa.integration.whatsapp.Received.Text;
import io.prosa.integration.whatsapp.Recipient;
import io.prosa.integration.whatsapp.Sent;
import io.prosa.integration.whatsapp.Sent.Accepted;
import io.prosa.integration.whatsapp.Sent.Kind;
import io.prosa.integration.whatsapp.Sent.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The way of a message through the simulated Graph API, out and in.
class SimulatedWhatsAppTest {
  private static final String JUREMA = "5511955510003";

  private final TestClock clock = new TestClock();
  private final SimulatedIsp isp = SimulatedIsp.start(0, clock, ZoneId.of("America/Sao_Paulo"));
  private final WebhookTrap trap = new WebhookTrap();
  private final GraphPhone phone = isp.phone(JUREMA);
  private final CloudApi api = api(SimulatedIsp.GRAPH_TOKEN);

  @BeforeEach
  void start() {
    isp.deliverWebhooksTo(trap.url());
  }

  @AfterEach
  void stop() {
    trap.close();
    isp.close();
  }

  private CloudApi api(String token) {
    return new CloudApi(
        new CloudApi.Settings(
            isp.graphUrl(), "v25.0", SimulatedIsp.PHONE_NUMBER_ID, token, Duration.ofSeconds(10)));
  }

  private static Recipient to(GraphPhone phone) {
    return new Recipient.Phone(phone.waId());
  }

  private List<Received> received(int count) {
    await().untilAsserted(() -> assertThat(trap.received()).hasSizeGreaterThanOrEqualTo(count));
    return trap.received();
  }

  @Test
  void deliversWhatACustomerWritesInMetasShape() {
    var id = phone.writes("minha internet caiu 😀");
    var text = (Text) received(1).getFirst();
    assertThat(text.body()).isEqualTo("minha internet caiu 😀");
    assertThat(text.envelope().externalId()).isEqualTo(id);
    assertThat(text.envelope().phoneNumberId()).isEqualTo(SimulatedIsp.PHONE_NUMBER_ID);
    assertThat(text.envelope().sender().waId()).isEqualTo(JUREMA);
    assertThat(text.envelope().sender().userId()).isEqualTo(phone.userId());
    assertThat(text.envelope().sender().name()).isEqualTo("JUREMA CASTILHO NEVES");
    assertThat(text.envelope().at()).isEqualTo(clock.instant());
  }

  @Test
  void keepsTheOrderOfABurst() {
    phone.writes("oi");
    phone.writes("minha internet");
    phone.writes("ta ruim");
    assertThat(received(3))
        .extracting(received -> ((Text) received).body())
        .containsExactly("oi", "minha internet", "ta ruim");
  }

  @Test
  void postsAgainUntilItIsTaken() {
    trap.refuse(3);
    phone.writes("oi");
    assertThat(received(1)).hasSize(1);
  }

  @Test
  void showsWhatTheBusinessSendsAndReportsHowFarItGot() {
    phone.writes("oi");
    var sent = (Accepted) api.sendText(to(phone), "Olá, Jurema!", "effect:7");
    var statuses =
        received(3).stream().filter(Status.class::isInstance).map(Status.class::cast).toList();
    assertThat(statuses)
        .extracting(Status::status)
        .containsExactly(DeliveryStatus.SENT, DeliveryStatus.DELIVERED);
    assertThat(statuses)
        .allMatch(status -> status.opaque().equals("effect:7") && status.id().equals(sent.id()));
    assertThat(phone.messages().getLast().text()).isEqualTo("Olá, Jurema!");
  }

  @Test
  void reportsReadWhenTheCustomerLooks() {
    phone.writes("oi");
    var sent = (Accepted) api.sendText(to(phone), "Olá", "e");
    phone.looks();
    assertThat(phone.status(sent.id())).isEqualTo(DeliveryStatus.READ);
    await().untilAsserted(() -> assertThat(trap.received()).hasToString(readTo(sent.id())));
  }

  private String readTo(String id) {
    var text = ((Text) trap.received().getFirst()).envelope().externalId();
    return "[text %1$s, status SENT %2$s, status DELIVERED %2$s, status READ %2$s]"
        .formatted(text, id);
  }

  @Test
  void tapsAButtonThatWasOffered() {
    phone.writes("oi");
    var buttons = List.of(new Outgoing.Button("yes", "Sim"), new Outgoing.Button("no", "Não"));
    var offer = (Accepted) api.sendButtons(to(phone), new Outgoing.Buttons("Posso?", buttons), "e");
    phone.taps("yes", "Sim");
    var choice = (Choice) received(4).getLast();
    assertThat(choice.id()).isEqualTo("yes");
    assertThat(choice.envelope().repliesTo()).isEqualTo(offer.id());
  }

  @Test
  void choosesARowThatWasOffered() {
    phone.writes("oi");
    var rows = List.of(new Outgoing.Row("a", "Casa", "Rua A"), new Outgoing.Row("b", "Praia", ""));
    api.sendList(to(phone), new Outgoing.Menu("Qual?", "Escolher", rows), "e");
    assertThat(phone.messages().getLast().options()).hasSize(2);
    phone.chooses("b", "Praia", "");
    assertThat(((Choice) received(4).getLast()).title()).isEqualTo("Praia");
  }

  @Test
  void carriesADocumentFromUploadToPhone() {
    phone.writes("meu boleto");
    var pdf = "%PDF-\r\n\r\n\u00ff--binário".getBytes(StandardCharsets.ISO_8859_1);
    var file = (Accepted) api.uploadMedia(pdf, "application/pdf", "fatura.pdf");
    api.sendDocument(to(phone), new Outgoing.Document(file.id(), "fatura.pdf", "Aqui"), "e");
    var shown = phone.messages().getLast();
    assertThat(shown.document())
        .isEqualTo(new PhoneMessage.Document("fatura.pdf", "/demo/media/" + file.id()));
    assertThat(HttpCalls.bytes(isp.demoUrl() + "/media/" + file.id())).isEqualTo(pdf);
  }

  @Test
  void showsThatTheBusinessReadAndTypes() {
    var id = phone.writes("oi");
    api.markRead(id, true);
    assertThat(phone.status(id)).isEqualTo(DeliveryStatus.READ);
    assertThat(phone.isBusinessTyping()).isTrue();
    clock.pass(Duration.ofSeconds(26));
    assertThat(phone.isBusinessTyping()).isFalse();
  }

  @Test
  void closesTheWindowAfterADay() {
    assertRejected(api.sendText(to(phone), "Olá", "e"), 131047, Kind.WINDOW_CLOSED);
    phone.writes("oi");
    clock.pass(Duration.ofHours(25));
    assertRejected(api.sendText(to(phone), "Olá", "e"), 131047, Kind.WINDOW_CLOSED);
  }

  @Test
  void letsATemplateThroughAClosedWindow() {
    var code = new Outgoing.Template("codigo", "pt_BR", List.of("123456"), "123456");
    assertThat(api.sendTemplate(to(phone), code, "e")).isInstanceOf(Accepted.class);
    assertThat(phone.messages().getLast().text()).startsWith("*123456* é seu código");
  }

  @Test
  void answersWithTheNumberThatLacksTheNinthDigit() {
    isp.phone("551195551008").writes("oi");
    assertThat(api.sendText(new Recipient.Phone("5511995551008"), "Olá", "e"))
        .isInstanceOfSatisfying(
            Accepted.class, sent -> assertThat(sent.waId()).isEqualTo("551195551008"));
  }

  @Test
  void reachesAPersonByUserId() {
    phone.writes("oi");
    api.sendText(new Recipient.User(phone.userId()), "Olá", "e");
    assertThat(phone.messages().getLast().text()).isEqualTo("Olá");
  }

  @Test
  void refusesAWrongToken() {
    assertRejected(api("wrong").sendText(to(phone), "Olá", "e"), 190, Kind.ALERT);
  }

  @Test
  void refusesAFileThatWasNeverUploaded() {
    phone.writes("oi");
    var document = new Outgoing.Document("1", "a.pdf", "");
    assertRejected(api.sendDocument(to(phone), document, "e"), 131009, Kind.FIX);
  }

  @Test
  void keepsAMessageWhoseAnswerIsLost() {
    phone.writes("oi");
    isp.fault(Partner.GRAPH, "html", Duration.ofMinutes(1), Duration.ZERO);
    assertThat(api.sendText(to(phone), "nunca", "e")).isEqualTo(new Sent.Unknown());
    isp.fault(Partner.GRAPH, "429", Duration.ofMinutes(1), Duration.ZERO);
    assertRejected(api.sendText(to(phone), "nunca", "e"), 429, Kind.SLOW_DOWN);
    isp.fault(Partner.GRAPH, "error200", Duration.ofMinutes(1), Duration.ZERO);
    assertRejected(api.sendText(to(phone), "nunca", "e"), 131000, Kind.RETRY_LATER);
    assertThat(phone.messages()).hasSize(1);
  }

  private static void assertRejected(Sent sent, int code, Kind kind) {
    assertThat(sent)
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.code()).isEqualTo(code);
              assertThat(rejected.kind()).isEqualTo(kind);
            });
  }
}
