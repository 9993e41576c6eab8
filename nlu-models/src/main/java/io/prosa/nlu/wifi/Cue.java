package io.prosa.nlu.wifi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a word has to do with a Wi-Fi network, by how it begins: told in a hurry, in any of the
// four
/// languages, slips included.
final class Cue {
  static final int KEY = 1;
  static final int NET = 2;
  static final int NAME = 4;

  /// What else has a password.
  static final int OTHER = 8;

  /// What else has a name.
  static final int PERSON = 16;

  private static final int OF_WIFI = KEY | NET | NAME;

  private record Stem(String letters, int cue) {}

  private static final Map<Character, List<Stem>> STEMS = new HashMap<>();

  static {
    put(KEY, "senh sehn senn snha sena contras contrac contraz clav clab pass pasw psw pwd pw key");
    put(KEY, "chave code codigo парол порол пасс ключ код");
    put(NET, "wi wai-f waif uaif rede red net inter inet rotea route ruter modem sina sena sign");
    put(NET, "вай ваф сеть сети сетк роут инет интер точк сигнал");
    put(NAME, "nom nam nmae ssid cham llam call renam renom rebat bati appea apar shows");
    put(NAME, "им назв назов переим зов");
    put(
        OTHER,
        "app aplic portal ema e-ma mail gmail hotm outl login logi pppoe netfl youtu spot insta face");
    put(
        OTHER,
        "banco bank conta cuenta account usuar user site central camer camar приложе кабинет почт логин банк сайт камер");
    put(
        PERSON,
        "cpf titular client apelli sobren surname cedul cnpj holder contrat chamo меня клиент договор фамил телеф telef phone");
  }

  private Cue() {}

  private static void put(int cue, String stems) {
    for (var stem : stems.split(" ")) {
      var all = STEMS.getOrDefault(stem.charAt(0), List.of());
      var more = new ArrayList<>(all);
      more.add(new Stem(stem, cue));
      STEMS.put(stem.charAt(0), List.copyOf(more));
    }
  }

  /// Whether cues speak of a network, its name or a password.
  static boolean ofWifi(int cues) {
    return (cues & OF_WIFI) != 0;
  }

  /// The cues of the word that begins at a place of a folded text, added up; 0 for none.
  static int at(String folded, int start) {
    var cues = 0;
    var stems = start < folded.length() ? STEMS.get(folded.charAt(start)) : null;
    for (var i = 0; stems != null && i < stems.size(); i++) {
      cues |= folded.startsWith(stems.get(i).letters(), start) ? stems.get(i).cue() : 0;
    }
    return cues;
  }
}
