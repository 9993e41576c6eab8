package io.prosa.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.wifi.WifiTagger;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.ListedValue;
import io.prosa.nlu.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTest {
  private static final Entities ENTITIES = entities("Fibra Família: [plano familia]\nTurbo 700:\n");

  private static Entities entities(String yaml) {
    var lists = new Listed(ListedValue.in(new Words(Map.of("entities/plan.yml", yaml))));
    return new Entities(WifiTagger.NONE, lists);
  }

  private static List<Entity> find(String text) {
    return ENTITIES.find(text, LocalDate.of(2026, 3, 18));
  }

  @ParameterizedTest
  @CsvSource({
    "quero o Fibra Família, Fibra Família",
    "o plano família serve, Fibra Família",
    "quero o fibra famila, Fibra Família",
    "FIBRA FAMILIAA, Fibra Família",
    "o turbo 700 ainda tem?, Turbo 700",
    "o turdo 700 ainda tem?, Turbo 700",
  })
  void findsListedValuesWithOneSlip(String text, String value) {
    assertThat(find(text))
        .singleElement()
        .satisfies(e -> assertThat(e.kind()).isEqualTo("plan"))
        .satisfies(e -> assertThat(e.normalised()).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"turbo 600", "minha familia", "fibra", "turbo"})
  void leavesWhatIsFurtherAway(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void knowsTheListsOfTheBuild() {
    assertThat(BuiltIn.ENTITIES.find("tem em cruz alta?", LocalDate.of(2026, 3, 18)))
        .containsExactly(new Entity("city", 7, 16, "cruz alta", "Cruz Alta", true));
  }

  @Test
  void namesFileAndLineOfABrokenList() {
    assertThatThrownBy(() -> entities("A: []\nB: text\n"))
        .isInstanceOf(BrokenWords.class)
        .hasMessageStartingWith("training-data/entities/plan.yml:2: B needs a list");
  }
}
