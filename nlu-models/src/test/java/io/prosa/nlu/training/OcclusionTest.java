package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;

class OcclusionTest {
  /// Knows a bill by the word 'boleto' and doubts it at 'paguei'.
  private static List<Intent> rank(String text) {
    var bill = text.contains("boleto") ? text.contains("paguei") ? 0.6 : 0.9 : 0.1;
    var first = new Intent("bill", bill);
    var second = new Intent("paid", 1 - bill);
    return bill > 0.5 ? List.of(first, second) : List.of(second, first);
  }

  @Test
  void showsWhatSpokeForTheWinnerAndWhatAgainstIt() {
    var why = Occlusion.of("paguei o boleto", OcclusionTest::rank);
    assertThat(why.winner().name()).isEqualTo("bill");
    assertThat(why.runnerUp().name()).isEqualTo("paid");
    assertThat(why.spoken()).hasSize(5).first().extracting("words").isEqualTo("boleto");
    assertThat(why.spoken())
        .filteredOn(s -> s.words().equals("paguei"))
        .allSatisfy(s -> assertThat(s.againstRunnerUp()).isNegative());
    assertThat(why.spoken())
        .filteredOn(s -> s.words().equals("o"))
        .allSatisfy(s -> assertThat(s.forWinner()).isZero());
  }

  @Test
  void hasNothingToLeaveOutOfASingleWord() {
    assertThat(Occlusion.of("boleto", OcclusionTest::rank).spoken()).isEmpty();
  }
}
