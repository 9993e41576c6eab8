package io.prosa.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation.Entity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// New names and passwords of a Wi-Fi, as people wish for them within a sentence.
class WifiWishesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static List<Entity> find(String text) {
    return BuiltIn.ENTITIES.find(text, TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "troca a senha da internet pra Fusca#76, por favor | Fusca#76",
        "todo mundo sabe minha senha do wifi, muda pra Gato2020xy | Gato2020xy",
        "pode mudar a senha de casa1234 para casa5678? | casa5678",
        "quero usar Vasco1898 como senha do wifi | Vasco1898",
        "a nova senha: 'gato preto 7' | gato preto 7",
        "change my wifi pasword to Rover&Cat9. | Rover&Cat9",
        "the wifi key should be qwerty123 | qwerty123",
        "new wi-fi password → R0ver&Cat | R0ver&Cat",
        "que la contrasenia del wifi sea boca.jrs12 | boca.jrs12",
        "poneme de clave Luna_2026 gracias | Luna_2026",
        "пароль на вайфай пусть будет Зима2026 | Зима2026",
        "пароль для сети: «Сова и Филин» | Сова и Филин",
      })
  void hearsPasswordsWithinSentences(String text, String password) {
    assertThat(find(text))
        .filteredOn(e -> e.kind().equals("wifi_password"))
        .singleElement()
        .extracting(Entity::normalised)
        .isEqualTo(password);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "muda o nome do wifi de VIVO-8899 para Lar Doce Lar e a senha para bolo2024 | Lar Doce Lar",
        "bota Toca da Onça no nome da rede | Toca da Onça",
        "rede: Família Souza / senha: souza#2024 | Família Souza",
        "network name: Blue House, password: blueDoor#5 | Blue House",
        "My wifi is called TP-Link_8F20, make it The Murphys | The Murphys",
        "el nombre del wifi cambialo por Los Pumas 🏉 y de clave Scrum27xv | Los Pumas 🏉",
        "que mi red se llame Depto 4B | Depto 4B",
        "сеть переименуйте в ДОМИК 🏡 | ДОМИК 🏡",
        "пусть мой вайфай называется «Барсук», пожалуйста | Барсук",
      })
  void hearsNetworkNamesWithinSentences(String text, String name) {
    assertThat(find(text))
        .filteredOn(e -> e.kind().equals("wifi_ssid"))
        .singleElement()
        .extracting(Entity::normalised)
        .isEqualTo(name);
  }
}
