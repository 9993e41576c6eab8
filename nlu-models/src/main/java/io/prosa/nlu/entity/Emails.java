package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// E-mail addresses, also as they are dictated or mistyped: 'maria arroba example ponto com',
/// 'pedro@gmail,com'.
final class Emails implements Recogniser {
  private static final String DOT = " (?:ponto|pto|punto|pnto|dot|точка|тчк) ";
  private static final String UNDERSCORE =
      " (?:underline|underscore|under line|under score|anderlaine|sublinhado|sublinea|guion bajo|guion abajo|barra baja|traco baixo|нижнее подчеркивание|нижнии пробел|подчеркивание|андерскор) ";
  private static final String HYPHEN =
      " (?:hifen|traco|tracinho|guion(?: medio)?|menos|dash|hyphen|minus|дефис|тире|минус) ";
  private static final String AT =
      "(?: ?@ ?| (?:arroba|arrouba|aroba|at|собака|собачка|эт) | ?[(\\[](?:at|arroba)[)\\]] ?)";
  /// Figures said after the name, 'nunes oitenta e dois'; 'é 82 arroba' has no name before them.
  private static final String NUMBER =
      "(?:(?<![^\\p{L}\\d](?:e|eh|es|is|o|no|em|en|to|pro|pra|para|mail|email|correo|agora|ahora|now|it.?s|это|на|почта))(?: \\d{1,6}){1,4})?";
  private static final Map<String, String> RUSSIAN =
      Map.of(
          "(?<=@)(?:гмеил|гмаил|джимеил|жмеил)", "gmail",
          "(?<=@)яндекс", "yandex",
          "(?<=@)(?:маил|меил|мэил)", "mail",
          "(?<=@)(?:хотмеил|хотмаил)", "hotmail",
          "(?<=\\.)ком$", "com",
          "(?<=\\.)ру$", "ru",
          "(?<=\\.)бр$", "br");
  private static final String ENDING =
      "(?:com|net|org|gov|edu|br|ru|ar|uy|py|es|pt|mx|cl|co|uk|io|us)(?![a-z])";

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\w.+-])(?!(?:me|us|it|him|her|is|im|reach|here|be|look|mail|email|ok|only) at )[\\p{L}\\d_+-][\\p{L}\\d_.+-]{0,63}+(?:(?:"
              + DOT
              + "|"
              + UNDERSCORE
              + "|"
              + HYPHEN
              + ")[\\p{L}\\d_.+-]{1,40}+){0,4}"
              + NUMBER
              + AT
              + "[\\p{L}\\d-]{1,63}+(?:"
              + HYPHEN
              + "[\\p{L}\\d-]{1,40}+){0,2}(?:(?:\\.|"
              + DOT
              + ")(?:[a-z0-9-]{2,63}+|ком|ру|бр|нет)| ?[.,] ?"
              + ENDING
              + "|(?<=gmail|hotmail|outlook|yahoo) com(?![a-z])){1,4}");

  /// 'look at site.com' is no address; a word for the sign needs more to be one.
  private static final Pattern CERTAIN =
      Pattern.compile(
          "@|arr?o[ub]{1,2}a|собака|собачка|[(\\[]at|"
              + DOT
              + "| (?:gmail|hotmail|outlook|yahoo|icloud)");

  @Override
  public boolean mayFind(Reading reading) {
    var text = reading.folded();
    return text.indexOf('@') >= 0
        || text.contains("rroba")
        || text.contains("aroba ")
        || text.contains(" at ")
        || text.contains("at)")
        || text.contains(" собак")
        || text.contains(" собач")
        || text.contains(" эт ");
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
    var latin =
        folded
            .replaceFirst(AT, "@")
            .replaceAll(UNDERSCORE, "_")
            .replaceAll(HYPHEN, "-")
            .replaceAll(DOT, ".")
            .replaceAll(" (?=\\d)", "")
            .replaceAll(" ?[.,] ?| ", ".");
    for (var name : RUSSIAN.entrySet()) {
      latin = latin.replaceFirst(name.getKey(), name.getValue());
    }
    return latin;
  }
}
