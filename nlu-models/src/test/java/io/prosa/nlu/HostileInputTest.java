package io.prosa.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.prosa.engine.Interpretation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final Interpreter INTERPRETER = Interpreter.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int LENGTH = 100_000;

  static Stream<String> hostileTexts() {
    var bytes = new byte[LENGTH];
    new Random(1).nextBytes(bytes);
    return Stream.of(
        "a".repeat(LENGTH),
        "1".repeat(LENGTH),
        "1,".repeat(LENGTH / 2),
        "1 ".repeat(LENGTH / 2),
        "(".repeat(LENGTH),
        "a.".repeat(LENGTH / 2) + "@",
        "a@".repeat(LENGTH / 2),
        "www.".repeat(LENGTH / 4),
        "r$ ".repeat(LENGTH / 3),
        "dia ".repeat(LENGTH / 4),
        "de março ".repeat(LENGTH / 9),
        "+55 ".repeat(LENGTH / 4),
        " ".repeat(LENGTH),
        "\u0000\u0007\u001b[31m".repeat(LENGTH / 8),
        "\u202e\u2066\u200f\ufeff".repeat(LENGTH / 4),
        "\ud83d".repeat(LENGTH),
        "\udc4d\ud83d".repeat(LENGTH / 2),
        "\ufdfa".repeat(LENGTH),
        "z\u0301\u0302\u0303".repeat(LENGTH / 4),
        "👍🏽".repeat(LENGTH / 4),
        "QUERO MEU BOLETO AGORA ".repeat(LENGTH / 23),
        "mинhа интeрnet ".repeat(LENGTH / 15),
        "cem ".repeat(LENGTH / 4),
        "mil e um ".repeat(LENGTH / 9),
        "rua a ".repeat(LENGTH / 6),
        "1 a ".repeat(LENGTH / 4),
        "senha do wifi para ".repeat(LENGTH / 19),
        "nome da rede pra A ".repeat(LENGTH / 19),
        "a ponto a arroba ".repeat(LENGTH / 17),
        "a at a dot ".repeat(LENGTH / 11),
        "protocolo de ".repeat(LENGTH / 13),
        "proxima ".repeat(LENGTH / 8),
        "\"".repeat(LENGTH),
        Base64.getEncoder().encodeToString(bytes));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void takesAnyTextInBoundedTime(String text) {
    var meaning =
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> INTERPRETER.interpret(text, TODAY));
    assertThat(meaning.text()).hasSizeLessThanOrEqualTo(4096);
    assertThat(meaning.intents()).isNotEmpty();
  }

  @Test
  void takesRandomCharacters() {
    var random = new Random(2);
    for (var i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      random.ints(1 + random.nextInt(80), 0, 0x3000).forEach(text::appendCodePoint);
      var meaning = INTERPRETER.interpret(text.toString(), TODAY);
      meaning
          .entities()
          .forEach(
              e -> assertThat(meaning.text().substring(e.start(), e.end())).isEqualTo(e.value()));
      assertThat(meaning.intents().stream().mapToDouble(Interpretation.Intent::probability).sum())
          .isBetween(0.5, 1.000001);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "😂😂😂", "!!!", "...", "\u200b", "🤷🏽‍♀️"})
  void findsNothingToDoInSignsAndEmojiAlone(String text) {
    assertThat(INTERPRETER.interpret(text, TODAY).top().name())
        .isEqualTo(Interpretation.OUT_OF_SCOPE);
  }

  @Test
  void understandsCapitalsLikeSmallLetters() {
    assertThat(INTERPRETER.interpret("QUERO A SEGUNDA VIA DO BOLETO", TODAY).intents())
        .isEqualTo(INTERPRETER.interpret("quero a segunda via do boleto", TODAY).intents());
  }
}
