package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurriculumTest {
  @Test
  void namesFilesByTheirLabelUnlessTheySayOtherwise() {
    var words =
        new Words(
            Map.of(
                "en/pay-now.yml", "examples: [pay, let me pay]",
                "en/welcome.yml", "intent: greeting\nexamples: [hi, hello]"));
    assertThat(Curriculum.of(words).examples())
        .extracting(Example::label)
        .containsExactly("pay_now", "pay_now", "greeting", "greeting");
  }

  @Test
  void refusesATextUnderTwoLabelsAndNamesBoth() {
    var words =
        new Words(
            Map.of(
                "en/a.yml", "examples:\n  - one\n  - Same",
                "en/b.yml", "examples:\n  - two\n  - same"));
    assertThatThrownBy(() -> Curriculum.of(words))
        .isInstanceOf(BrokenWords.class)
        .hasMessage(
            "training-data/en/b.yml:3: 'same' is an example of b here and of a in"
                + " training-data/en/a.yml:3");
  }

  @Test
  void refusesALabelWithASingleExample() {
    var words = new Words(Map.of("en/lonely.yml", "examples: [one]"));
    assertThatThrownBy(() -> Curriculum.of(words)).hasMessageContaining("lonely needs two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "examples: [a, b | :1: not YAML",
        "\"examples:\n  - a\nsays: {x: y}\" | :3: unknown key 'says'",
        "\"examples:\n  - a\n  - ''\" | :3: an example is empty",
        "\"examples:\n  - a\n  - 12\" | :3: an example must be text",
        "examples: text | :1: examples must be a list",
        "- a | :1: the file must be a map",
        "\"say:\n  x: a\n  x: b\" | :3: 'x' stands twice",
      })
  void refusesBrokenFilesWithFileAndLine(String yaml, String problem) {
    var words = new Words(Map.of("en/broken.yml", yaml));
    assertThatThrownBy(words::files)
        .isInstanceOf(BrokenWords.class)
        .hasMessageContaining("training-data/en/broken.yml" + problem);
  }
}
