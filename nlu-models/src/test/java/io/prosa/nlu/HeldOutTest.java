package io.prosa.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Language;
import io.prosa.nlu.words.Words;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bar that only rises: accuracy on sentences that no training has seen.
class HeldOutTest {
  private static final Map<Language, Double> BAR =
      Map.of(Language.PT_BR, 0.95, Language.ES, 0.95, Language.EN, 0.955, Language.RU, 0.94);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Interpreter interpreter = Interpreter.load();

  @ParameterizedTest
  @EnumSource(Language.class)
  void understandsHeldOutSentencesAsWellAsEver(Language language) {
    var rows = Words.builtIn().heldOut(language);
    var right =
        rows.stream()
            .filter(r -> interpreter.interpret(r.text(), TODAY).top().name().equals(r.label()))
            .count();
    assertThat(rows).hasSizeGreaterThan(200);
    assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(BAR.get(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsTheLanguageOfHeldOutSentences(Language language) {
    var rows = Words.builtIn().heldOut(language);
    var wrong =
        rows.stream()
            .flatMap(r -> interpreter.interpret(r.text(), TODAY).language().stream())
            .filter(l -> l != language)
            .count();
    assertThat((double) wrong / rows.size()).isLessThan(0.03);
  }
}
