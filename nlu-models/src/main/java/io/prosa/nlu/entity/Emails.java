package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// E-mail addresses, also as they are dictated: 'maria arroba example ponto com'.
final class Emails implements Recogniser {
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\w.+-])[\\w+-][\\w.+-]{0,63}+(?: ?@ ?| (?:arroba|at|собака) )"
              + "[\\w-]{1,63}+(?:(?:\\.| (?:ponto|punto|dot|точка) )[a-z0-9-]{2,63}+){1,4}");

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
    return EMAIL
        .matcher(reading.folded())
        .results()
        .map(
            m ->
                reading.entity(
                    "email",
                    m.start(),
                    m.end(),
                    repaired(reading.text().substring(m.start(), m.end())),
                    true))
        .toList();
  }

  private static String repaired(String written) {
    return written
        .toLowerCase(Locale.ROOT)
        .replaceAll(" ?@ ?| (?:arroba|at|собака) ", "@")
        .replaceAll(" (?:ponto|punto|dot|точка) ", ".");
  }
}
