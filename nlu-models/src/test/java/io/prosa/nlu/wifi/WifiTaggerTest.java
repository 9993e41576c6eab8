package io.prosa.nlu.wifi;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.Interpreter;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was learned, on sentences that stand in no training file.
class WifiTaggerTest {
  private static final Interpreter INTERPRETER = Interpreter.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static List<String> found(String text, String kind) {
    return INTERPRETER.interpret(text, TODAY).entities().stream()
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

  /// Words for a network amid signs, quotes and emoji in any order: a result, never an exception.
  @Test
  void takesWhateverSignsStandAroundTheWords() {
    var random = new Random(8);
    var parts =
        List.of(
            "wifi", "senha", "nome", "пароль", "name", "...", "!!!", "?", "\"", "«", "»", "(", ")",
            ":", "=", "🙏", "🏠", "Casa", "a_b!", "42", "para", "to", "de", "|", "*", "'", "\u202e",
            "x:y");
    for (var i = 0; i < 3000; i++) {
      var text = new StringBuilder();
      for (var left = random.nextInt(14); left >= 0; left--) {
        text.append(parts.get(random.nextInt(parts.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      for (var entity : INTERPRETER.interpret(text.toString(), TODAY).entities()) {
        assertThat(text.substring(entity.start(), entity.end())).isEqualTo(entity.value());
        assertThat(entity.value()).isNotBlank();
      }
    }
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
