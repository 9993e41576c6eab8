package io.prosa.nlu.entity;

import java.util.regex.Pattern;

/// Whether a sentence speaks of what was, judged by the verbs shortly before a place.
final class Past {
  private static final Pattern VERB =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:нет|не работает|лежит)(?= [^.!?,]{0,20}со? $)|paguei|pagou|foi|fiz|caiu|venceu|vencid[ao]|era|estava|pague|fue|hice|vencio|"
              + "cayo|desde|since|(?<!get |got )paid|was|were|did|had|sent|называл|с прошл\\p{L}+|оплатил\\p{L}*|заплатил\\p{L}*|"
              + "был\\p{L}*|перев[её]л\\p{L}*|\\p{L}{3,12}(?:aram|eram|iram|aste|ei))(?!\\p{L})");

  /// 'marcaram pro dia 23', 'cancelaram a visita do dia 23': done, but about what is to come.
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:pr[oa]|para(?: o| a| el)?|for(?: the)?|на)|visita (?:d[oe]|del)) (?:dia )?$");

  private Past() {}

  static boolean spokenOf(Reading reading, int place) {
    var before = reading.before(place);
    return VERB.matcher(before).find() && !AHEAD.matcher(before).find();
  }
}
