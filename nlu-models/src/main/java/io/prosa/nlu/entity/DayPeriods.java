package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Morning, afternoon or evening: 'de manhã', 'por la tarde', 'after lunch'. Greetings name none.
final class DayPeriods implements Recogniser {
  private static final String TURN =
      "(?:(?:n?o |n?el |pelo |in the )?(?:periodo|turno|parte) (?:da |de la |de ))";
  private static final String OF =
      "(?:" + TURN + "|(?:durante |por |en |de )?(?:la|a) |(?:pel|d|n)a |de )";
  /// How a period may begin, whichever it is.
  private static final List<String> ARTICLES =
      List.of(
          "no", "o ", "na", "el", "pe", "in", "pr", "tu", "pa", "du", "po", "en", "de", "a ", "la",
          "da", "th", "по");

  private static final Map<String, Form> PERIODS =
      Map.of(
          "morning",
          pattern(
              OF
                  + "(?:manhazinha|manha|manana)|(?:(?:in|during) the |this |every )?(?<!good )mornings?|утром|с утра|по утрам|в первои половине дня|(?:na |en la )?primeira hora|first thing|primera hora|до обеда|antes do almoco"
                  + "|(?<=(?:manha|hoje|feira|segunda|terca|quarta|quinta|sexta|sabado|domingo|\\d|bem) )ced(?:o|inho)|temprano|early in the morning",
              "ev",
              "mo",
              "ут",
              "с ",
              "в ",
              "fi",
              "до",
              "an",
              "ce",
              "te",
              "ea"),
          "afternoon",
          pattern(
              OF
                  + "tard(?:e|inha|ezinha)|depois do almoco|apos o almoco|despues (?:de almorzar|del almuerzo)|(?:(?:in|during) the |this )?(?<!good )afternoons?|after lunch"
                  + "|днем|во второи половине дня|после обеда|после полудня",
              "af",
              "ap",
              "дн",
              "во"),
          "evening",
          pattern(
              OF
                  + "noit(?:e|inha)|(?:por|de|a|en) la noche|de noche|esta noche|(?:(?:in|during) the |this )?(?<!good )evenings?|at night|(?<=(?:day|tomorrow) )nights?|вечером|к вечеру|под вечер|ближе к вечеру|по вечерам|ночью",
              "es",
              "ev",
              "at",
              "ni",
              "ве",
              "к ",
              "под",
              "бл",
              "но"));

  private static Form pattern(String form, String... own) {
    var beginnings = Stream.concat(ARTICLES.stream(), Stream.of(own)).toArray(String[]::new);
    return Form.of("(?<![\\p{L}\\d])(?:" + form + ")(?!\\p{L})", beginnings);
  }

  /// What every period is told by, four letters each: cheaper to look for than the whole.
  private static final Stems STEMS =
      Stems.of(
          "manh", "mana", "morn", "утро", "утра", "утру", "перв", "prim", "firs", "обед", "almo",
          "almu", "cedo", "cedi", "temp", "earl", "tard", "afte", "днем", "втор", "полу", "noit",
          "noch", "even", "nigh", "вече", "ночь");

  /// 'temprano a la mañana' says one thing twice.
  private static boolean follows(Reading reading, List<Entity> found, int start, String period) {
    var place = reading.places().start(start);
    return found.stream()
        .anyMatch(e -> e.normalised().equals(period) && e.end() <= place && place - e.end() <= 3);
  }

  @Override
  public boolean mayFind(Reading reading) {
    return STEMS.areIn(reading);
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    PERIODS.forEach(
        (period, pattern) -> {
          pattern.each(
              reading,
              m -> {
                if (!follows(reading, found, m.start(), period)) {
                  found.add(reading.entity("period_of_day", m, period, true));
                }
              });
        });
    return found;
  }
}
