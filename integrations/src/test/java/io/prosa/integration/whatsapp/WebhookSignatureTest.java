package io.prosa.integration.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.prosa.integration.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
  private static final WebhookSignature SIGNATURE =
      new WebhookSignature(List.of("um-segredo-inventado"));
  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({
    "message__text, a7813a70a05faa7f143b6c199ee00a8caf6ed78b82e5521199c70833d61c0bf5",
    "message__text-emoji-multiline, 5d6f8c6668ffbf140469b4d9edc2b06bdf80704b8c5427dee10d8cda408bedf1",
    "batch__three-messages, b7bee510f26711af08b0de89d6981ab619f18e8927d2b828b1ecc52deecd14d0",
    "signature__escaped, 8394a150353ed512ed6e9f706859f8ea0c515ffdca91c6c258cc4232746a47ef"
  })
  void acceptsTheSignatureOfTheExactBytes(String fixture, String hex) {
    var body = Fixtures.bytes("whatsapp/" + fixture);
    assertThat(SIGNATURE.isRight("sha256=" + hex, body)).isTrue();
    assertThat(SIGNATURE.header(body)).isEqualTo("sha256=" + hex);
  }

  @Test
  void refusesBytesThatMeanTheSameButAreOthers() {
    var header = SIGNATURE.header(Fixtures.bytes("whatsapp/signature__escaped"));
    var same = Fixtures.text("whatsapp/signature__escaped").replace("\\/", "/");
    assertThat(SIGNATURE.isRight(header, same.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256=", "sha1=00", "sha256=zz", "00", "sha256=0"})
  void refusesWhatIsNoSignature(String header) {
    assertThat(SIGNATURE.isRight(header, BODY)).isFalse();
  }

  @Test
  void refusesAnotherAlgorithmsName() {
    var header = SIGNATURE.header(BODY).replace("sha256=", "sha1=");
    assertThat(SIGNATURE.isRight(header, BODY)).isFalse();
  }

  @Test
  void refusesUpperCaseDigitsWhichMetaNeverSends() {
    var header = "sha256=" + SIGNATURE.header(BODY).substring(7).toUpperCase(Locale.ROOT);
    assertThat(SIGNATURE.isRight(header, BODY)).isFalse();
  }

  @Test
  void refusesCharactersThatAreNoHexDigits() {
    assertThat(SIGNATURE.isRight("sha256=" + "é".repeat(64), BODY)).isFalse();
  }

  @Test
  void refusesTheSignatureOfAnotherSecret() {
    var other = new WebhookSignature(List.of("outro-segredo"));
    assertThat(SIGNATURE.isRight(other.header(BODY), BODY)).isFalse();
  }

  @Test
  void acceptsOldAndNewSecretWhileTheyAreExchanged() {
    var both = new WebhookSignature(List.of("novo", "um-segredo-inventado"));
    assertThat(both.isRight(SIGNATURE.header(BODY), BODY)).isTrue();
    assertThat(both.isRight(both.header(BODY), BODY)).isTrue();
  }

  @Test
  void cannotBeSwitchedOff() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WebhookSignature(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new WebhookSignature(List.of(" ")));
  }
}
