package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A new Wi-Fi name or password, letter by letter as written, where the sentence announces one.
final class WifiWords implements Recogniser {
  private static final String NET =
      "(?:wi-?fi|wify|uaifai|rede|red|network|internet|net|roteador|router|ssid"
          + "|ваи-?фа\\p{L}|сет\\p{L}|роутер\\p{L}?)";
  private static final String OF =
      "(?: (?:d[aeo]|del?|of|for|a|o|el|my|meu|minha|mi|la|the|our|от|для|моего|домашнего|nov[ao]|новыи))";
  private static final String NAMES = "(?:nome|name|nombre|им[яи]|названи\\p{L})";
  private static final String KEY = "(?:senha|password|passwd|clave|contrasena|парол\\p{L}{1,2})";
  private static final String STRONG =
      " ?[:=]| (?:agora )?(?:pra|para|por|pro|to be|to|на|seja|sea|vai ser|va a ser|(?:tem|tiene) que ser"
          + "|has to be|deve ser|be|должн\\p{L}{1,2} быть)(?!\\p{L})";
  private static final String LINK =
      "(?:(?<strong>" + STRONG + ")| (?:as|a|в|eh|e|is|es|sera|fique|будет|como)(?!\\p{L}))";
  private static final String PUT =
      "(?:poe|poem|por|coloca|colocar|bota|botar|deixa|pon|ponle|poner|set|use|make|put|поставьте|поставь)";

  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?<!\\p{L})"
              + KEY
              + "(?: nova| nueva| desejada| escolhida)?(?:"
              + OF
              + "{0,3} ?"
              + NET
              + ")?"
              + LINK
              + " ?(?:ser )?");
  private static final Pattern PUT_PASSWORD =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<strong>"
              + PUT
              + ") (?:(?:a|o|la|the|my|mi|de|como) )?(?:"
              + NET
              + " )?|(?:new|nova|nueva|новыи|and|и|e|y) (?:(?:a|la|the) )?)"
              + KEY
              + " ");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})"
              + NAMES
              + "(?: nov[oa]| nuevo)?(?:"
              + OF
              + "{0,3} ?"
              + NET
              + "(?:"
              + LINK
              + ")?|(?<bare>"
              + OF
              + "{0,2}(?:"
              + STRONG
              + "))) ?");
  private static final Pattern RENAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<strong>(?:rename|renomeia|renomear|renombra\\p{L}?|переименуите|переименовать|переимену\\p{L}{1,3})"
              + OF
              + "{0,2} ?"
              + NET
              + "(?:"
              + STRONG
              + "| в))|(?:call|name|назовите|назови|назвать|llamar a|llamen a)"
              + OF
              + "{0,2} "
              + NET
              + "|"
              + NET
              + " (?:se cham[ae]|chamar|vai se chamar|se llama|se va a llamar|se llame|called|named|называлась|называется|будет называться)"
              + "|"
              + PUT
              + " (?:de |o |el )?(?:nome|nombre) (?:a|na|da|en) (?:(?:mi|minha|la) )?"
              + NET
              + ") ");
  private static final Pattern PUT_NAME =
      Pattern.compile(
          "(?<!\\p{L})"
              + PUT
              + " (?:(?:o|el|de|the|como|um|un) )?(?:nome|nombre|name|имя сети)(?: de)? ");

  @Override
  public boolean mayFind(Reading reading) {
    var text = reading.folded();
    return mayNamePassword(text)
        || text.contains("nom")
        || text.contains("name")
        || text.contains("call")
        || text.contains("cham")
        || text.contains("llam")
        || text.contains("сет")
        || text.contains("имя")
        || text.contains("наз");
  }

  private static boolean mayNamePassword(String text) {
    return text.contains("senha")
        || text.contains("passw")
        || text.contains("clave")
        || text.contains("contrasen")
        || text.contains("парол");
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    for (var lead : List.of(RENAMED, NAME, PUT_NAME)) {
      for (var m = lead.matcher(reading.folded()); m.find(); ) {
        add(found, reading, "wifi_ssid", verbatim(reading, m).name(isStrong(m)));
      }
    }
    if (mayNamePassword(reading.folded())) {
      for (var lead : List.of(PASSWORD, PUT_PASSWORD)) {
        for (var m = lead.matcher(reading.folded()); m.find(); ) {
          add(found, reading, "wifi_password", verbatim(reading, m).password(isStrong(m)));
        }
      }
    }
    return found;
  }

  private static Verbatim verbatim(Reading reading, Matcher lead) {
    return new Verbatim(reading.text(), reading.places().start(lead.end()));
  }

  /// Whether the words say that a value follows, and not just any word of the sentence.
  private static boolean isStrong(Matcher lead) {
    return lead.namedGroups().containsKey("strong") && lead.group("strong") != null;
  }

  private static void add(List<Entity> found, Reading reading, String kind, Verbatim.Stretch s) {
    if (s.end() > s.start()) {
      var value = reading.text().substring(s.start(), s.end());
      found.add(new Entity(kind, s.start(), s.end(), value, value, true));
    }
  }
}
