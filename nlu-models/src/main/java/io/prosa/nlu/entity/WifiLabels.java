package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.entity.Verbatim.Stretch;
import io.prosa.nlu.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a network behind a label, as in a list: 'red: Casita clave: x', 'nova rede: Toca'.
final class WifiLabels implements Recogniser {
  private static final String WORD = "(?<!\\p{L})";
  private static final Pattern KEY = Pattern.compile(WORD + WifiTerms.KEY + "(?!\\p{L})");

  /// 'nueva red:', 'wifi: Casa senha: x'.
  private static final Pattern LABEL =
      Pattern.compile(
          WORD
              + "(?:(?<sure>ssid|(?:nova|novo|nueva|new|нов\\p{L}{2}) "
              + WifiTerms.NET
              + ")|(?<key>"
              + WifiTerms.NET
              + ")) ?(?:[:=]|->|=>|→) ?");

  /// 'rede Sitio senha x': a name between two labels.
  private static final Pattern UNSIGNED =
      Pattern.compile(
          "(?<!\\p{L})(?<!(?:da|na|la|the|do|no|of|my) )(?:redes?|red|wi-?fi|network|сеть) (?=\\S)");
  private static final Pattern KEY_FOLLOWS =
      Pattern.compile(
          "[,/ ]{0,3}(?:(?:e|y|and|и|com|con|with|a|la) ){0,2}" + WifiTerms.KEY + "[ :]");
  private static final Pattern LABELLED = Pattern.compile("redes?|red|network|wi.*|сет.*|ва.*");
  private static final Pattern LETTERED =
      Pattern.compile("\\p{L}.{0,64}(?:_|\\p{Ll}\\p{Lu}|\\p{L}\\d|\\p{So}|\\p{Cs}).{0,64}");

  @Override
  public boolean mayFind(Reading reading) {
    var text = reading.folded();
    var signed = text.indexOf(':') >= 0 || text.indexOf('=') >= 0 || text.indexOf('>') >= 0;
    return (signed || text.indexOf('→') >= 0 || WifiPasswords.isNamed(text)) && reading.namesNet();
  }

  @Override
  public List<Entity> find(Reading reading) {
    var text = reading.folded();
    var found = new ArrayList<Entity>();
    var lastKey = lastKey(text);
    for (var m = LABEL.matcher(text); m.find(); ) {
      var sure = m.group("sure") != null || lastKey >= m.end();
      var value = at(reading, m.end()).name(sure);
      if (sure || isShaped(reading, m, value)) {
        add(found, reading, value);
      }
    }
    if (lastKey > 0) {
      for (var m = UNSIGNED.matcher(text); m.find(); ) {
        var value = at(reading, m.end()).name(false);
        var rest = rest(reading, value);
        add(found, reading, KEY_FOLLOWS.matcher(rest).lookingAt() ? value : new Stretch(0, 0));
      }
    }
    return found;
  }

  /// 'red: CasaDeLosAbuelos' names one, 'rede: sem sinal' and 'internet: 300' do not.
  private static boolean isShaped(Reading reading, Matcher label, Stretch value) {
    return LABELLED.matcher(label.group("key")).matches()
        && LETTERED.matcher(reading.text().substring(value.start(), value.end())).matches();
  }

  private static int lastKey(String text) {
    var last = -1;
    for (var m = KEY.matcher(text); m.find(); ) {
      last = m.start();
    }
    return last;
  }

  private static String rest(Reading reading, Stretch value) {
    var from = Math.max(value.start(), value.end());
    var text = reading.text();
    return Letters.folded(text.substring(from, Math.min(text.length(), from + 40)));
  }

  private static Verbatim at(Reading reading, int place) {
    return new Verbatim(reading.text(), reading.places().start(place));
  }

  private static void add(List<Entity> found, Reading reading, Stretch s) {
    WifiNames.add(found, reading, s);
  }
}
