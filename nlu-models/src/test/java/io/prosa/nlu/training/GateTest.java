package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.prosa.nlu.intent.IntentModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final List<String> LABELS = List.of("a", "b", "out_of_scope");
  private static final int WORDS = 0;
  private static final int WIDE = 1;
  private static final int NETWORKS = 2;

  /// Rows where each expert is right in so many of 100 and always equally sure of itself.
  private static List<Gate.Opinions> rows(int... rightOf100) {
    var random = new Random(1);
    var rows = new ArrayList<Gate.Opinions>();
    for (var i = 0; i < 1000; i++) {
      var label = i % 3;
      var opinions = new ArrayList<double[]>();
      for (var right : rightOf100) {
        var said = random.nextInt(100) < right ? label : (label + 1 + random.nextInt(2)) % 3;
        var opinion = new double[3];
        opinion[said] = 4;
        IntentModel.toLogarithms(opinion);
        opinions.add(opinion);
      }
      rows.add(new Gate.Opinions(opinions, label));
    }
    return rows;
  }

  @Test
  void averagesExpertsThatAreAllOfUse() {
    var gate = Gate.of(rows(80, 85, 90), LABELS);
    assertThat(gate.weights()).allMatch(weight -> weight > 0);
    assertThat(gate.accuracy()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void silencesAnExpertThatOnlyGuesses() {
    assertThat(Gate.of(rows(33, 33, 95), LABELS).weights().get(NETWORKS))
        .isGreaterThanOrEqualTo(0.8);
    assertThat(Gate.of(rows(33, 95, 33), LABELS).weights().get(WIDE)).isGreaterThanOrEqualTo(0.7);
    assertThat(Gate.of(rows(95, 33, 33), LABELS).weights().get(WORDS)).isEqualTo(1);
  }

  @Test
  void lowersTheConfidenceOfTheTooConfident() {
    var rows =
        rows(70).stream()
            .map(r -> new Gate.Opinions(Collections.nCopies(3, r.byExpert().getFirst()), r.label()))
            .toList();
    var logarithm = 4 / Gate.of(rows, LABELS).trust().temperature();
    var confidence = Math.exp(logarithm) / (Math.exp(logarithm) + 2);
    assertThat(confidence).isCloseTo(0.7, within(0.04));
  }

  @Test
  void knowsTheLimitThatKeepsAShareOfGoodRequests() {
    var trust = Gate.of(rows(90, 90, 90), LABELS).trust();
    assertThat(trust.limit(0.97)).isGreaterThanOrEqualTo(trust.limit(0.9)).isBetween(0.0, 1.0);
  }

  @Test
  void believesTheExpertsWhereThereAreNoRowsToTell() {
    assertThat(Gate.of(List.of(), LABELS).trust().temperature()).isEqualTo(1);
  }
}
