package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads how a date is meant from the words right before it.
final class Modifiers {
  private static final Map<Modifier, Pattern> BEFORE =
      Map.of(
          Modifier.FROM,
          ending(
              "a partir d(?:[oae]|el?)|desde|since|from|starting(?: from| on)?|с|со|начиная с|не раньше|no antes del?|as of"),
          Modifier.AFTER,
          ending("depois d[eoa]|apos|despues del?|luego del?|after|после"),
          Modifier.BEFORE,
          ending("перед|antes del?|antes d[eoa]|before|раньше"),
          Modifier.UNTIL,
          ending(
              "ate|hasta|until|till|(?<!come |stop |drop |pass |swing )by|no later than|до|по|не позднее"),
          Modifier.EXCEPT,
          ending(
              "menos|exceto|(?:nao|no) (?:serve|sirve|da|pode ser|puede ser)|(?:nao|no) (?:posso|puedo)(?: n[oa])?|не подходит|fora|tirando|excepto|salvo|except(?: for| on)?|but not|кроме|только не (?:в|во|на)"));

  private Modifiers() {}

  private static Pattern ending(String words) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + words + ") (?:(?:o|a|no|na|el|la|los|the|on|dia) ){0,2}$");
  }

  static Optional<Modifier> before(Reading reading, int place) {
    var words = reading.before(place);
    for (var modifier : Modifier.values()) {
      var form = BEFORE.get(modifier);
      if (form != null && form.matcher(words).find()) {
        return Optional.of(modifier);
      }
    }
    return Optional.empty();
  }
}
