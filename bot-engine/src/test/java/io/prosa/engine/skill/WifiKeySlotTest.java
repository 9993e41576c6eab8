package io.prosa.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Entity;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.engine.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static int end(String text, String part) {
    return text.indexOf(part) + part.length();
  }

  private static Interpretation naming(String text, String... passwords) {
    var entities =
        Stream.of(passwords)
            .map(p -> new Entity("wifi_password", text.indexOf(p), end(text, p), p, p, true))
            .toList();
    return new Interpretation(
        text,
        List.of(new Intent("wifi_password_change", 1)),
        entities,
        Optional.empty(),
        List.of());
  }

  @Test
  void takesThePasswordThatTheUnderstandingFoundBlanksIncluded() {
    var meaning = naming("pode ser milho verde 88 com espaço tá", "milho verde 88");
    assertThat(slot.heard(meaning)).isEqualTo(new Slot.Found("milho verde 88"));
    assertThat(slot.volunteered(meaning)).isEqualTo(new Slot.Found("milho verde 88"));
  }

  @Test
  void asksWhereThePasswordFoundIsTooShortOrThereAreTwo() {
    var tooShort = naming("a senha vai ser gato 1 tá", "gato 1");
    assertThat(slot.heard(tooShort)).isInstanceOf(Slot.Invalid.class);
    assertThat(slot.volunteered(tooShort)).isEqualTo(new Slot.Absent());
    var two =
        naming("sala com rosas e flores, quarto com mar e areia", "rosas e flores", "mar e areia");
    assertThat(slot.volunteered(two)).isEqualTo(new Slot.Absent());
  }

  @Test
  void refusesWhatIsLongerThanARouterTakes() {
    assertThat(heard("a".repeat(64))).isInstanceOf(Slot.Invalid.class);
    assertThat(heard("ab".repeat(31) + "c")).isInstanceOf(Slot.Found.class);
  }
}
