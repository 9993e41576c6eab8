package io.prosa.nlu.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.prosa.engine.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RasaYamlTest {
  private static final String FILE =
      """
      version: "3.1"
      nlu:
      - intent: greeting
        examples: |
          - oi
          - bom dia
      - synonym: boleto
        examples: |
          - conta
      - intent: visit
        examples:
        - text: |
            vem [amanhã](date)?
        - "vem [depois](date:2026-03-20)"
      """;

  @Test
  void readsBothFormsOfExamplesWithTheirLines() {
    assertThat(RasaYaml.read("nlu.yml", FILE))
        .containsExactly(
            new RasaYaml.Example("greeting", "oi", 5),
            new RasaYaml.Example("greeting", "bom dia", 6),
            new RasaYaml.Example("visit", "vem amanhã?", 12),
            new RasaYaml.Example("visit", "vem depois", 14));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[amanhã](date) cedo | amanhã cedo",
        "pago [dia 5](date:2026-04-05) [100 reais]{\"entity\": \"money\"} | pago dia 5 100 reais",
        "a [2](x){y} | a 2{y}",
        "array[1] (fora) | array[1] (fora)",
        "[sem fim](date | [sem fim](date",
      })
  void stripsEntityMarksAndNothingElse(String written, String plain) {
    assertThat(RasaYaml.plain(written)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'nlu:\n- intent: a\n  examples: |\n    - x\n    y' | 5 | an example begins with",
        "'nlu:\n- intent: a' | 2 | a has no examples",
        "'nlu: 1' | 1 | must be a list",
        "'rules: []' | 1 | there is no key",
        "'nlu: [' | 1 | not YAML",
        "'nlu:\n- intent: a\n  examples: |\n    - ' | 4 | an example is empty",
      })
  void namesFileLineAndFault(String yaml, int line, String fault) {
    assertThatThrownBy(() -> RasaYaml.read("bad.yml", yaml))
        .isInstanceOf(BrokenWords.class)
        .hasMessageStartingWith("bad.yml:" + line + ": ")
        .hasMessageContaining(fault);
  }

  @Test
  void refusesATextUnderTwoLabelsAndALonelyLabel() {
    var two = "nlu:\n- intent: a\n  examples: |\n    - x\n- intent: b\n  examples: |\n    - X\n";
    assertThatThrownBy(() -> RasaYaml.words(Language.EN, "f.yml", two))
        .hasMessage("f.yml:7: 'X' is an example of b here and of a in line 4");
    var one = "nlu:\n- intent: a\n  examples: |\n    - x\n";
    assertThatThrownBy(() -> RasaYaml.words(Language.EN, "f.yml", one))
        .hasMessageStartingWith("f.yml:4: a single example teaches nothing");
  }

  @Test
  void readsWhatItWrote() {
    var rows =
        List.of(
            new Labelled("a", "manda \"o\" boleto: já"),
            new Labelled("a", "- traço 👍"),
            new Labelled("b", "quero # 2"));
    assertThat(RasaYaml.read("x.yml", RasaYaml.write(rows)))
        .extracting(RasaYaml.Example::label, RasaYaml.Example::text)
        .containsExactly(
            tuple("a", "manda \"o\" boleto: já"),
            tuple("a", "- traço 👍"),
            tuple("b", "quero # 2"));
  }
}
