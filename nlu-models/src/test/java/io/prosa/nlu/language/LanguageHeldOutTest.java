package io.prosa.nlu.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Language;
import io.prosa.nlu.Interpreter;
import io.prosa.nlu.words.Labelled;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The language of short messages: the held-out texts of all languages, and messages of two words.
class LanguageHeldOutTest {
  private static final double BAR = 0.985;
  private static final double BAR_OF_TWO_WORDS = 0.96;
  private static final Interpreter INTERPRETER = Interpreter.load();

  @Test
  void tellsTheFourLanguagesApart() {
    var rows = new ArrayList<>(twoWords());
    for (var language : Language.values()) {
      Words.builtIn()
          .heldOut(language)
          .forEach(row -> rows.add(new Labelled(language.tag(), row.text())));
    }
    assertThat(share(rows)).isGreaterThanOrEqualTo(BAR);
  }

  @Test
  void isRightOnTwoWords() {
    assertThat(share(twoWords())).isGreaterThanOrEqualTo(BAR_OF_TWO_WORDS);
  }

  @ParameterizedTest
  @CsvSource({
    "sem internet, pt-BR",
    "obrigado, pt-BR",
    "sin internet, es",
    "gracias, es",
    "no internet, en",
    "thank you, en",
    "нет интернета, ru",
    "спасибо, ru"
  })
  void knowsWhatIsSaidMost(String text, String language) {
    assertThat(language(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "👍", "12345", "529.982.247-25", "?!", "ok"})
  void saysNothingWhereNothingTells(String text) {
    assertThat(language(text)).isEmpty();
  }

  private static double share(List<Labelled> rows) {
    var right = rows.stream().filter(row -> language(row.text()).equals(row.label())).count();
    return (double) right / rows.size();
  }

  private static String language(String text) {
    return INTERPRETER
        .interpret(text, LocalDate.of(2026, 3, 18))
        .language()
        .map(Language::tag)
        .orElse("");
  }

  private static List<Labelled> twoWords() {
    try (var stream = LanguageHeldOutTest.class.getResourceAsStream("/language/short.tsv")) {
      var table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return Labelled.table("short.tsv", table);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
