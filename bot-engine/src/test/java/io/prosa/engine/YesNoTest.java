package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may, and what must never, be taken for a yes to a change.
final class YesNoTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sim",
        "Sim!",
        "siiim",
        "ss",
        "pode",
        "pode sim",
        "sim, pode liberar por favor",
        "ok",
        "claro que sim",
        "pode ser",
        "isso mesmo",
        "👍",
        "👍🏼",
        "👍👍",
        "sim😊",
        "🙏",
        "sem problema",
        "não tem problema, pode trocar",
        "não vejo problema nisso, troca",
        "no problem, go ahead",
        "yes please",
        "sí, dale",
        "да, конечно",
        "com certeza",
        "autorizo",
        "pode trocar a senha",
        "quero sim",
        "tá, pode fazer",
        "без проблем, меняйте"
      })
  void hearsAYes(String text) {
    assertThat(YesNo.of(text)).isEqualTo(YesNo.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "não", "nao", "n", "não quero", "melhor não", "agora não", "pode deixar pra lá",
            "pode esquecer",
        "quero cancelar", "ok, deixa pra lá", "cancela", "deixa", "desisti", "no", "no thanks",
            "never mind",
        "нет", "не надо", "👎", "👎🏿", "mejor no", "acho que não"
      })
  void hearsANo(String text) {
    assertThat(YesNo.of(text)).isEqualTo(YesNo.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quero outra senha",
        "quero pensar melhor",
        "ok mas espera um pouco",
        "isso vai demorar?",
        "isso derruba a internet?",
        "pode ser amanhã?",
        "sim, mas com outra senha: praia2027y",
        "isso vai gerar juros?",
        "sim, mas não agora",
        "pode ser depois",
        "yes but not now",
        "sí, pero mañana",
        "да, но потом",
        "sim ou não?"
      })
  void neverTakesADoubtForAYes(String text) {
    assertThat(YesNo.of(text)).isIn(YesNo.DOUBTFUL, YesNo.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "...", "!!", "", " ", "pode deixar", "não sei"})
  void isNotSureOfTheRest(String text) {
    assertThat(YesNo.of(text)).isNotEqualTo(YesNo.YES);
  }
}
