package io.prosa.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Language;
import io.prosa.nlu.training.Evaluation;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the product to the figures of docs/nlu.md, on sentences that no training has seen. They
/// only rise.
class HeldOutTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Interpreter interpreter = Interpreter.load();

  /// A language's line in the table: rows, accuracy, calibration error, good requests refused,
  /// strange ones found, all in percent but the first.
  private record Promise(
      int rows, double accuracy, double calibration, double refused, double found) {
    static Promise of(Language language) throws IOException {
      var line =
          Files.readAllLines(Path.of("../docs/nlu.md")).stream()
              .filter(l -> l.startsWith("| " + language.tag() + " |"))
              .findFirst()
              .orElseThrow(
                  () -> new AssertionError("docs/nlu.md promises nothing for " + language));
      var cells = line.replaceAll("[%,]", "").split("\\|", -1);
      return new Promise(
          Integer.parseInt(cells[2].strip()),
          Double.parseDouble(cells[3]),
          Double.parseDouble(cells[4]),
          Double.parseDouble(cells[5]),
          Double.parseDouble(cells[6]));
    }
  }

  /// Another processor rounds otherwise: a row or two may fall to the other side.
  private static final double ROUNDING = 0.4;

  @ParameterizedTest
  @EnumSource(Language.class)
  void understandsHeldOutSentencesAsWellAsPromised(Language language) throws IOException {
    var promise = Promise.of(language);
    var evaluation =
        Evaluation.of(
            Words.builtIn().heldOut(language),
            text -> interpreter.interpret(text, TODAY).intents());
    var kept = evaluation.at(interpreter.trust().limit(0.97));
    assertThat(evaluation.predictions()).hasSize(promise.rows());
    assertThat(100 * evaluation.accuracy()).isGreaterThan(promise.accuracy() - ROUNDING);
    assertThat(100 * evaluation.calibrationError()).isLessThan(promise.calibration() + ROUNDING);
    assertThat(100 * kept.refused()).isLessThan(promise.refused() + ROUNDING);
    assertThat(100 * kept.recall()).isGreaterThan(promise.found() - 3 * ROUNDING);
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
