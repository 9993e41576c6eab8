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
  @ValueSource(strings = {"curta", "coração2026", "abc 12345678 xyz98765"})
  void asksForThePasswordAloneWhereItIsNotClear(String text) {
    assertThat(heard(text)).isInstanceOf(Slot.Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qual voce acha melhor?", "não sei, sugere uma", "trocar senha do wifi"})
  void takesTalkForNoAttempt(String text) {
    assertThat(heard(text)).isEqualTo(new Slot.Absent());
  }

  @ParameterizedTest
  @CsvSource({
    "troca a senha do wifi pra casa2026x, casa2026x",
    "'errei a senha, é gatinho55', gatinho55",
    "'sim, mas com outra senha: praia2027y', praia2027y",
    "a nova é azulejo-57, azulejo-57"
  })
  void findsThePasswordInARequest(String text, String key) {
    assertThat(slot.volunteered(Interpretation.of(text))).isEqualTo(new Slot.Found(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "troca a senha do wifi/internet",
        "quero trocar a senha",
        "liga pra 11955551234 depois"
      })
  void findsNoneWhereNoneIsAnnounced(String text) {
    assertThat(slot.volunteered(Interpretation.of(text))).isEqualTo(new Slot.Absent());
  }

  @Test
  void refusesWhatIsLongerThanARouterTakes() {
    assertThat(heard("a".repeat(64))).isInstanceOf(Slot.Invalid.class);
    assertThat(heard("ab".repeat(31) + "c")).isInstanceOf(Slot.Found.class);
  }
}
