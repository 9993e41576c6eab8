package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  private static final List<Example> EXAMPLES = examples();

  private static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (var i = 0; i < 30; i++) {
      examples.add(new Example(i % 3 == 0 ? "red" : "blue", "text number " + i));
    }
    return examples;
  }

  @Test
  void putsEveryExampleIntoOneFold() {
    var folds = new CrossValidation(EXAMPLES, 5, 1).dealt();
    assertThat(folds).hasSize(5).allSatisfy(fold -> assertThat(fold).hasSize(6));
    assertThat(folds.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(EXAMPLES);
  }

  @Test
  void dealsEveryLabelRoundTheFolds() {
    assertThat(new CrossValidation(EXAMPLES, 5, 1).dealt())
        .allSatisfy(fold -> assertThat(fold).filteredOn(e -> e.label().equals("red")).hasSize(2));
  }

  @Test
  void takesASmallerShareFromALargerOne() {
    assertThat(LearningCurve.share(50, EXAMPLES, 1)).hasSize(15);
    assertThat(LearningCurve.share(50, EXAMPLES, 1))
        .containsAll(LearningCurve.share(20, EXAMPLES, 1));
  }
}
