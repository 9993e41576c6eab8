package io.prosa.nlu.entity;

import java.util.regex.Pattern;

/// Whether a sentence speaks of what was, judged by the verbs shortly before a place.
final class Past {
  private static final Pattern VERB =
      Pattern.compile(
          "(?<!\\p{L})(?:paguei|pagou|foi|fiz|caiu|venceu|vencid[ao]|era|estava|pague|pago el|fue|hice|vencio|"
              + "cayo|desde|since|paid|was|were|did|had|sent|называл|с прошл\\p{L}+|оплатил\\p{L}*|заплатил\\p{L}*|"
              + "был\\p{L}*|перев[её]л\\p{L}*|\\p{L}{3,12}(?:aram|eram|iram|aste|ei))(?!\\p{L})");

  private Past() {}

  static boolean spokenOf(Reading reading, int place) {
    return VERB.matcher(reading.before(place)).find();
  }
}
