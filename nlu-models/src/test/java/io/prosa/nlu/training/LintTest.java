package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prosa.nlu.words.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LintTest {
  private static final Words WORDS =
      new Words(
          Map.of(
              "en/a.yml",
              "examples:\n  - send me the bill\n  - Send me the BILL\n  - pay today\n",
              "en/b.yml",
              "examples:\n  - pay today\n  - send me the bills\n  - where is my technician\n",
              "en/c.yml",
              "examples:\n  - alone\n",
              "en/held-out.tsv",
              "label\ttext\nb\twhere is my technician\nb\twhere is my technician?!\nb\talone\n"));

  @Test
  void namesWhatIsWrongWithFileAndLine() {
    assertThat(Lint.of(WORDS))
        .filteredOn(Lint.Finding::isError)
        .extracting(Lint.Finding::kind, Lint.Finding::place)
        .contains(
            tuple("single example", "training-data/en/c.yml:2"),
            tuple("two labels", "training-data/en/b.yml:2"),
            tuple("leak", "training-data/en/held-out.tsv, row 1"));
  }

  @Test
  void warnsOfDuplicatesAndOfLikenessAcrossLabels() {
    assertThat(Lint.of(WORDS))
        .filteredOn(f -> !f.isError())
        .extracting(Lint.Finding::kind, Lint.Finding::place)
        .contains(
            tuple("duplicate", "training-data/en/a.yml:3"),
            tuple("near-duplicate", "training-data/en/b.yml:3"));
  }

  @Test
  void findsNoErrorInWhatIsBuilt() {
    assertThat(Lint.of(Words.builtIn()))
        .filteredOn(f -> f.isError() && !f.kind().equals("leak") && !f.kind().equals("two labels"))
        .isEmpty();
  }
}
