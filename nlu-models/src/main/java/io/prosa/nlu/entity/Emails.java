package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// E-mail addresses, also as they are dictated or mistyped: 'maria arroba example ponto com',
/// 'pedro@gmail,com'.
final class Emails implements Recogniser {
  private static final String DOT = " (?:ponto|punto|dot|точка) ";
  private static final String UNDERSCORE =
      " (?:underline|underscore|guion bajo|нижнее подчеркивание) ";
  private static final String HYPHEN = " (?:hifen|traco|guion|dash|hyphen|дефис|тире) ";
  private static final String AT = "(?: ?@ ?| (?:arroba|at|собака) )";
  private static final String ENDING =
      "(?:com|net|org|gov|edu|br|ru|ar|uy|py|es|pt|mx|cl|co|uk|io|us)(?![a-z])";

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\w.+-])[\\p{L}\\d_+-][\\p{L}\\d_.+-]{0,63}+(?:(?:"
              + DOT
              + "|"
              + UNDERSCORE
              + "|"
              + HYPHEN
              + ")[\\p{L}\\d_.+-]{1,40}+){0,4}"
              + AT
              + "[\\p{L}\\d-]{1,63}+(?:(?:\\.|"
              + DOT
              + ")[a-z0-9-]{2,63}+| ?[.,] ?"
              + ENDING
              + "|(?<=gmail|hotmail|outlook|yahoo) com(?![a-z])){1,4}");

  /// 'look at site.com' is no address; a word for the sign needs more to be one.
  private static final Pattern CERTAIN =
      Pattern.compile("@|arroba|собака|" + DOT + "| (?:gmail|hotmail|outlook|yahoo|icloud)");

  @Override
  public boolean mayFind(Reading reading) {
    var text = reading.folded();
    return text.indexOf('@') >= 0
        || text.contains(" arroba ")
        || text.contains(" at ")
        || text.contains(" собака ");
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    for (var m = EMAIL.matcher(reading.folded()); m.find(); ) {
      if (CERTAIN.matcher(m.group()).find()) {
        found.add(reading.entity("email", m, repaired(m.group()), true));
      }
    }
    return found;
  }

  private static String repaired(String folded) {
    return folded
        .replaceFirst(AT, "@")
        .replaceAll(UNDERSCORE, "_")
        .replaceAll(HYPHEN, "-")
        .replaceAll(DOT + "| ?[.,] ?| ", ".");
  }
}
