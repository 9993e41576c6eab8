package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SteerTest {
  @ParameterizedTest
  @CsvSource({
    "cancela, STOP",
    "deixa pra lá, STOP",
    "não quero mais, STOP",
    "desisti, STOP",
    "menu, STOP",
    "stop, STOP",
    "отмена, STOP",
    "olvídalo, STOP",
    "peraí, WAIT",
    "só um minuto, WAIT",
    "'já mando, peraí', WAIT",
    "one moment please, WAIT",
    "cancela minha internet, NONE",
    "quero cancelar o contrato, NONE",
    "para a casa da praia, NONE",
    "segunda via do boleto, NONE",
    "voltou a cair aqui, NONE"
  })
  void knowsWordsThatSteerTheTalk(String text, Steer meant) {
    assertThat(Steer.of(text)).isEqualTo(meant);
  }
}
