package io.prosa.nlu.wifi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a word has to do with a Wi-Fi network, by how it begins: told in a hurry, in any
/// of the four languages, slips included.
final class Cue {
  static final int KEY = 1;
  static final int NET = 2;
  static final int NAME = 4;

  /// What else has a password.
  static final int OTHER = 8;

  /// What else has a name.
  static final int PERSON = 16;

  /// What a network hangs on; most messages speak of it, and few name one.
  static final int LINE = 32;

  /// @param whole whether the word ends behind the letters
  private record Stem(String letters, int cue, boolean whole) {
    boolean begins(String folded, int start) {
      var end = start + letters.length();
      return folded.startsWith(letters, start)
          && (!whole || end == folded.length() || !Character.isLetter(folded.charAt(end)));
    }
  }

  private static final Map<Character, List<Stem>> STEMS = new HashMap<>();

  static {
    put(
        KEY,
        """
        senh sehn senn snha sena contras contrac contraz clav clab pass pasw psw psk pwd pw key chave
        code codigo парол порол пасс ключ код
        """);
    put(
        NET,
        """
        wi$ wifi wi-f wify wiff wirel wlan wai$ waif wai-f uaif rede redes red$ netw ssid
        вай ваф сеть сети сетк
        """);
    put(
        LINE,
        """
        net$ inter inet rotea route ruter modem sina sena sign роут инет интер точк сигнал
        """);
    put(
        NAME,
        """
        nom nam nmae ssid cham llam call renam renom rebat bati appea apar shows имя имен назв
        назыв назов переим зов
        """);
    put(
        OTHER,
        """
        app aplic portal ema e-ma mail gmail hotm outl login logi pppoe netfl youtu spot insta face
        banco bank conta cuenta account usuar user site central camer camar приложе кабинет почт
        логин банк сайт камер
        """);
    put(
        PERSON,
        """
        cpf titular client apelli sobren surname cedul cnpj holder contrat chamo меня клиент договор
        фамил телеф telef phone cep rua$ avenid calle street addres endere direcc bairro apto улиц
        адрес индекс
        """);
  }

  private Cue() {}

  /// @param stems with a '$' behind those that are whole words
  private static void put(int cue, String stems) {
    for (var stem : stems.strip().split("\\s+")) {
      var all = STEMS.getOrDefault(stem.charAt(0), List.of());
      var more = new ArrayList<>(all);
      more.add(new Stem(stem.replace("$", ""), cue, stem.endsWith("$")));
      STEMS.put(stem.charAt(0), List.copyOf(more));
    }
  }

  /// Whether all the cues of a text open it: they speak of a network or a password, or of a name
  /// that is nobody's.
  static boolean ofWifi(int cues) {
    return (cues & (KEY | NET)) != 0 || ((cues & NAME) != 0 && (cues & PERSON) == 0);
  }

  static boolean ofLine(int cues) {
    return (cues & LINE) != 0;
  }

  /// The cues of the word that begins at a place of a folded text, added up; 0 for none.
  static int at(String folded, int start) {
    var cues = 0;
    var stems = start < folded.length() ? STEMS.get(folded.charAt(start)) : null;
    for (var i = 0; stems != null && i < stems.size(); i++) {
      cues |= stems.get(i).begins(folded, start) ? stems.get(i).cue() : 0;
    }
    return cues;
  }
}
