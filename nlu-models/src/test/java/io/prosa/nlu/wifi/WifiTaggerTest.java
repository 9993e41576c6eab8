package io.prosa.nlu.wifi;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.Interpreter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was learned, on sentences that stand in no training file.
class WifiTaggerTest {
  private static final Interpreter INTERPRETER = Interpreter.load();

  private static List<String> found(String text, String kind) {
    return INTERPRETER.interpret(text, LocalDate.of(2026, 11, 22)).entities().stream()
        .filter(e -> e.kind().equals(kind))
        .map(Entity::normalised)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "põe na rede o nome Casa da Onça e a senha pode ser pinga com mel 7 | Casa da Onça | pinga com mel 7",
        "can the network be called The Leaky Tap and the password bring your own | The Leaky Tap | bring your own",
        "quiero que la red se llame Los Teros y la clave mate lavado | Los Teros | mate lavado",
        "сеть назовите Тёплый угол, а пароль поставьте chainik-kipit | Тёплый угол | chainik-kipit",
      })
  void findsNameAndPasswordWithinASentence(String text, String name, String password) {
    assertThat(found(text, "wifi_ssid")).containsExactly(name);
    assertThat(found(text, "wifi_password")).containsExactly(password);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "troca a senha do wifi de gaivota55 para pelicano66 | pelicano66",
        "change my wifi password from gull_55 to pelican_66 please | pelican_66",
      })
  void leavesTheOldPasswordAside(String text, String wanted) {
    assertThat(found(text, "wifi_password")).containsExactly(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "esqueci a senha do wifi",
        "my name is Carla Duarte and the wifi is down",
        "la contraseña de la app no me deja entrar",
        "роутер мигает красным, пароль не менял",
      })
  void findsNothingWhereNoValueIsNamed(String text) {
    assertThat(found(text, "wifi_ssid")).isEmpty();
    assertThat(found(text, "wifi_password")).isEmpty();
  }

  @Test
  void oneThatLearnedNothingFindsNothing() {
    assertThat(WifiTagger.NONE.find("senha do wifi: gato-55")).isEmpty();
  }

  @Test
  void takesARowOfSignsForShouting() {
    assertThat(found("the wifi password should be Pelican_66!!!", "wifi_password"))
        .containsExactly("Pelican_66");
  }
}
