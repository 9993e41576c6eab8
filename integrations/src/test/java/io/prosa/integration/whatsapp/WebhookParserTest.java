package io.prosa.integration.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prosa.integration.Fixtures;
import io.prosa.integration.whatsapp.Received.Broken;
import io.prosa.integration.whatsapp.Received.Choice;
import io.prosa.integration.whatsapp.Received.Envelope;
import io.prosa.integration.whatsapp.Received.Gesture;
import io.prosa.integration.whatsapp.Received.Media;
import io.prosa.integration.whatsapp.Received.Message;
import io.prosa.integration.whatsapp.Received.Status;
import io.prosa.integration.whatsapp.Received.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookParserTest {
  private static final String NUMBER = "209900000000001";
  private static final Sender RITA =
      new Sender("BR.8100000000000001", "5511955520001", "Rita Inventada");
  private static final Instant START = Instant.ofEpochSecond(1_795_300_000);

  private final WebhookParser parser = new WebhookParser();

  private List<Received> parsed(String fixture) {
    return parser.parse(Fixtures.bytes("whatsapp/" + fixture));
  }

  private <R extends Received> R only(String fixture, Class<R> type) {
    return type.cast(parsed(fixture).getFirst());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/whatsapp/readings.csv", delimiter = ';')
  void readsEveryKindOfWebhook(String fixture, String expected) {
    assertThat(parsed(fixture)).extracting(Received::toString).hasToString("[" + expected + "]");
  }

  @Test
  void readsATextWithAllThatBelongsToIt() {
    var envelope = new Envelope(NUMBER, RITA, "wamid.IN0001", START.plusSeconds(1), "");
    assertThat(parsed("message__text")).containsExactly(new Text(envelope, "minha internet caiu"));
  }

  @Test
  void keepsEmojiLinesAndAccentsAsTheyWere() {
    assertThat(only("message__text-emoji-multiline", Text.class).body())
        .isEqualTo("Olá 😀👍🏽\nsegunda linha\n*negrito* ção");
  }

  @Test
  void knowsPeopleByPhoneInTheOldShape() {
    var sender = only("message__text-legacy-no-user-id", Text.class).envelope().sender();
    assertThat(sender).isEqualTo(new Sender("", "5511955520001", "Rita Inventada"));
    assertThat(sender.key()).isEqualTo("5511955520001");
  }

  @Test
  void knowsPeopleByUserIdWhenTheirPhoneIsWithheld() {
    var sender = only("message__text-username-no-phone", Text.class).envelope().sender();
    assertThat(sender).isEqualTo(new Sender("BR.8100000000000004", "", "Duda Imaginária"));
    assertThat(sender.key()).isEqualTo("BR.8100000000000004");
  }

  @Test
  void leavesAPhoneWithoutNinthDigitAsItCame() {
    assertThat(only("message__text-no-ninth-digit", Text.class).envelope().sender().waId())
        .isEqualTo("551195552002");
  }

  @Test
  void readsMessagesWithoutContacts() {
    assertThat(only("message__contacts-missing", Text.class).envelope().sender())
        .isEqualTo(new Sender("BR.8100000000000001", "5511955520001", ""));
  }

  @Test
  void namesEveryoneRightlyWhenContactsAreShuffled() {
    assertThat(parsed("batch__three-people-shuffled"))
        .extracting(received -> ((Message) received).envelope().sender().name())
        .containsExactly("Rita Inventada", "Bento Faz de Conta", "Duda Imaginária");
  }

  @Test
  void tellsWhichMessageWasQuoted() {
    assertThat(only("message__text-quoting", Text.class).envelope().repliesTo())
        .isEqualTo("wamid.OUT0007");
    assertThat(only("message__text-forwarded", Text.class).envelope().repliesTo()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "button-reply, sim, Sim, wamid.OUT0007",
    "list-reply, contract:3004, Casa, wamid.OUT0007",
    "list-reply-no-description, contract:3014, Praia, wamid.OUT0007",
    "template-button, visita:ok, Confirmar, wamid.OUT0007",
    "template-button-no-context, visita:ok, Confirmar, ''"
  })
  void readsEveryKindOfChoiceAlike(String fixture, String id, String title, String repliesTo) {
    var choice = only("message__" + fixture, Choice.class);
    assertThat(choice.id()).isEqualTo(id);
    assertThat(choice.title()).isEqualTo(title);
    assertThat(choice.envelope().repliesTo()).isEqualTo(repliesTo);
  }

  @ParameterizedTest
  @CsvSource({
    "image, IMAGE, 720000000000020, foto do modem",
    "image-bare, IMAGE, 720000000000021, ''",
    "audio-voice, VOICE, 720000000000022, ''",
    "audio-file, AUDIO, 720000000000023, ''",
    "video, VIDEO, 720000000000024, luz piscando",
    "document, DOCUMENT, 720000000000025, paguei",
    "sticker, STICKER, 720000000000026, ''"
  })
  void readsEveryKindOfFile(String fixture, MediaKind kind, String id, String caption) {
    var media = only("message__" + fixture, Media.class);
    assertThat(media.kind()).isEqualTo(kind);
    assertThat(media.mediaId()).isEqualTo(id);
    assertThat(media.caption()).isEqualTo(caption);
  }

  @ParameterizedTest
  @ValueSource(strings = {"number-changed", "user-id-changed", "identity-changed"})
  void warnsWhenSomebodyElseMayBeBehindTheNumber(String fixture) {
    assertThat(only("message__system-" + fixture, Gesture.class).isChangeOfIdentity()).isTrue();
  }

  @Test
  void doesNotWarnOfAReaction() {
    assertThat(only("message__reaction", Gesture.class).isChangeOfIdentity()).isFalse();
  }

  @Test
  void readsAStatusWithOurReference() {
    assertThat(parsed("status__sent"))
        .containsExactly(
            new Status(
                NUMBER,
                "wamid.OUT0001",
                DeliveryStatus.SENT,
                START.plusSeconds(500),
                "effect:42",
                RITA,
                List.of()));
  }

  @Test
  void readsWhyAMessageFailed() {
    var status = only("status__failed-131047", Status.class);
    assertThat(status.errors()).containsExactly(131047);
    assertThat(status.recipient()).isEqualTo(new Sender("", "5511955520001", ""));
  }

  @Test
  void readsAStatusWithoutPhone() {
    assertThat(only("status__to-user-id", Status.class).recipient().key())
        .isEqualTo("BR.8100000000000004");
  }

  @Test
  void keepsTheGoodOnesBesideABrokenOne() {
    var all = parsed("batch__one-poisoned");
    assertThat(all).hasSize(3);
    assertThat(all.get(1))
        .isEqualTo(
            new Broken(
                "no readable timestamp",
                "{\"id\":\"wamid.IN0111\",\"type\":\"text\"}",
                "wamid.IN0111"));
  }

  @Test
  void givesRepeatsTheSameId() {
    var first = parsed("replay__first");
    assertThat(parsed("replay__identical")).isEqualTo(first);
    assertThat(parsed("replay__rebatched")).containsAll(first);
  }

  @Test
  void takesTheTimeFromMetaAndNotFromTheClock() {
    assertThat(only("replay__three-days-old", Text.class).envelope().at())
        .isEqualTo(START.minusSeconds(3 * 86_400));
  }

  @Test
  void keepsWhatLooksLikeAnAttackAsPlainText() {
    var text = only("message__injection", Text.class);
    assertThat(text.body()).isEqualTo("'; DROP TABLE x;-- {{7*7}} ${jndi:x}");
    assertThat(text.envelope().sender().name()).isEqualTo("Rita Inventada<script>");
  }

  @Test
  void readsThreeTimesThreeTimesFive() {
    var all = parser.parse(Batches.of(3, 3, 5).getBytes(StandardCharsets.UTF_8));
    assertThat(all).hasSize(45).allMatch(Text.class::isInstance);
  }

  @Test
  void readsAThousandItemsAtOnce() {
    assertThat(parser.parse(Batches.of(1, 1, 1000).getBytes(StandardCharsets.UTF_8))).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "[]", "null", "\"x\"", "42", "{}{}", "<html>", "{\"object\":\"wha"})
  void refusesWhatIsNoJsonObject(String body) {
    assertThatExceptionOfType(MalformedWebhook.class)
        .isThrownBy(() -> parser.parse(body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesAListAtTheRoot() {
    assertThatExceptionOfType(MalformedWebhook.class)
        .isThrownBy(() -> parsed("broken__root-is-array"));
  }

  @Test
  void refusesWhatIsTooDeepOrTooLarge() {
    var deep = "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}";
    var large = "{\"a\":1" + " ".repeat(3_600_000) + "}";
    assertThat(List.of(deep, large))
        .allSatisfy(
            body ->
                assertThatExceptionOfType(MalformedWebhook.class)
                    .isThrownBy(() -> parser.parse(body.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aTextThatIsTooLongHarmsNoneBesideIt() {
    var fixture = new String(Fixtures.bytes("whatsapp/batch__three-messages"), UTF_8);
    var body = fixture.replaceFirst("(\"body\": ?\")", "$1" + "x".repeat(300 * 1024));
    var read = parser.parse(body.getBytes(UTF_8));
    assertThat(read).hasSize(3).filteredOn(r -> r instanceof Broken).hasSize(1);
    assertThat(read.getFirst())
        .isInstanceOfSatisfying(
            Broken.class, b -> assertThat(b.reason()).isEqualTo("text too long"));
  }

  @Test
  void saysNothingOfTheBodyInItsComplaint() {
    assertThatExceptionOfType(MalformedWebhook.class)
        .isThrownBy(() -> parser.parse("{\"segredo\":".getBytes(StandardCharsets.UTF_8)))
        .withMessageNotContaining("segredo")
        .withNoCause();
  }
}
