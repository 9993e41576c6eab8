package io.prosa.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WifiKeySlotTest {
  private final WifiKeySlot slot = new WifiKeySlot();

  private Slot.Reading heard(String text) {
    return slot.heard(Interpretation.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Casa#2026, Casa#2026",
    "' minhasenha ', minhasenha",
    "pode colocar Girassol77, Girassol77",
    "a senha nova vai ser ondas-do-mar9!, ondas-do-mar9!"
  })
  void takesThePasswordVerbatim(String text, String key) {
    assertThat(heard(text)).isEqualTo(new Slot.Found(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"curta", "coração2026", "qual voce acha melhor?", "abc 12345678 xyz98765"})
  void asksForThePasswordAloneWhereItIsNotClear(String text) {
    assertThat(heard(text)).isInstanceOf(Slot.Invalid.class);
  }

  @Test
  void refusesWhatIsLongerThanARouterTakes() {
    assertThat(heard("a".repeat(64))).isInstanceOf(Slot.Invalid.class);
    assertThat(heard("ab".repeat(31) + "c")).isInstanceOf(Slot.Found.class);
  }
}
