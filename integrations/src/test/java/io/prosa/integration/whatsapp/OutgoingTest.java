package io.prosa.integration.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.prosa.integration.whatsapp.Outgoing.Button;
import io.prosa.integration.whatsapp.Outgoing.Buttons;
import io.prosa.integration.whatsapp.Outgoing.Menu;
import io.prosa.integration.whatsapp.Outgoing.Row;
import io.prosa.integration.wire.Json;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTest {
  @Test
  void leavesATextThatFitsAsItIs() {
    assertThat(Limits.shorten("exatamente", 10)).isEqualTo("exatamente");
  }

  @Test
  void shortensWithAnEllipsis() {
    assertThat(Limits.shorten("um texto comprido", 10)).isEqualTo("um texto…");
  }

  @Test
  void neverCutsThroughAnEmoji() {
    assertThat(Limits.shorten("1234567😀😀😀", 9)).isEqualTo("1234567…");
  }

  @Test
  void keepsTitlesApartThatWouldBeEqualWhenCut() {
    var written = List.of("Fibra 500 Mega Rua das Flores", "Fibra 500 Mega Rua das Pedras");
    assertThat(Outgoing.titles(written, 20))
        .containsExactly("Fibra 500 Mega Rua…", "Fibra 500 Mega Ru… 2");
  }

  @Test
  void shortensWhatIsTooLongForWhatsApp() {
    var tooLong = "x".repeat(5000);
    var menu = new Menu(tooLong, tooLong, List.of(new Row("1", tooLong, tooLong)));
    assertThat(Json.write(menu.json())).hasSizeLessThan(4096 + 20 + 20 + 24 + 72 + 200);
  }

  @Test
  void refusesMoreOptionsThanWhatsAppTakesOrNone() {
    var buttons = Collections.nCopies(4, new Button("1", "a"));
    var rows = Collections.nCopies(11, new Row("1", "a", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Buttons("b", buttons));
    assertThatIllegalArgumentException().isThrownBy(() -> new Menu("b", "l", rows));
    assertThatIllegalArgumentException().isThrownBy(() -> new Buttons("b", List.of()));
  }

  @Test
  void refusesAnIdThatWhatsAppWouldNotTake() {
    var buttons = new Buttons("b", List.of(new Button("x".repeat(257), "a")));
    assertThatIllegalArgumentException().isThrownBy(buttons::json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+5511955520001", "abc", "0511955520001"})
  void refusesARecipientThatIsNoNumber(String waId) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Recipient.Phone(waId));
  }

  @Test
  void hidesWhoIsWrittenTo() {
    assertThat(new Recipient.Phone("5511955520001")).hasToString("phone ****");
    assertThat(new Recipient.User("BR.81")).hasToString("user ****");
    assertThat(new Sender("BR.81", "5511955520001", "Rita")).hasToString("sender ****");
  }
}
