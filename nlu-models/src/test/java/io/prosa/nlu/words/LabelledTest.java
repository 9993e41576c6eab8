package io.prosa.nlu.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LabelledTest {
  @Test
  void findsItsColumnsByName() {
    assertThat(Labelled.table("t.tsv", "id\ttext\tlabel\r\n1\thello\tgreeting\r\n"))
        .containsExactly(new Labelled("greeting", "hello"));
  }

  @Test
  void namesFileAndLineOfABrokenRow() {
    assertThatThrownBy(() -> Labelled.table("t.tsv", "label\ttext\na\tb\nc\n"))
        .hasMessageStartingWith("t.tsv:3: ");
    assertThatThrownBy(() -> Labelled.table("t.tsv", "")).hasMessageStartingWith("t.tsv:1: ");
  }
}
