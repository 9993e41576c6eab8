package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The next working day, or the first, fifth, last one of a month: salaries come then.
final class WorkingDays implements Recogniser {
  private static final String UNIT =
      " (?:dia (?:util|habil|laborable|laboral)|(?:business|working|work|week) ?day|рабоч(?:ий|ии|его|ему) д(?:ень|ня|ню))";
  private static final List<String> ORDINALS =
      List.of(
          "primeiro|primer|primero|first|перв\\p{L}{2,3}",
          "segundo|second|втор\\p{L}{2,3}",
          "terceiro|tercer|tercero|third|треть?\\p{L}{1,3}",
          "quarto|cuarto|fourth|четв[её]рт\\p{L}{2,3}",
          "quinto|fifth|пят\\p{L}{2,3}",
          "sexto|sixth|шест\\p{L}{2,3}",
          "setimo|septimo|seventh|седьм\\p{L}{2,3}",
          "oitavo|octavo|eighth|восьм\\p{L}{2,3}",
          "nono|noveno|ninth|девят\\p{L}{2,3}",
          "decimo|tenth|десят\\p{L}{2,3}");
  private static final Form NEXT =
      Form.of(
          Days.bounded(
              "(?:proximo|siguiente|next|following|следующ\\p{L}{1,3}|ближаиш\\p{L}{1,3})"
                  + UNIT
                  + "|dia (?:util|habil|laborable) (?:seguinte|siguiente)|(?:1º|primeiro|primer|first)"
                  + UNIT
                  + "(?= (?:depois|apos|despues|after|после|disponivel|disponible|que (?:der|puedan)))"),
          "proximo",
          "siguiente",
          "0",
          "primeiro",
          "primer",
          "first",
          "dia",
          "next",
          "following",
          "ближ",
          "следующ");
  private static final Form NTH =
      Form.of(
          Days.bounded(
              "(?<!(?:через|within|dentro de|daqui a|in|em|en) )(?:(\\d{1,2})(?:º|o|a|st|nd|rd|th|-?\\p{IsCyrillic}{1,2})?|("
                  + String.join("|", ORDINALS)
                  + ")|(?<last>ultimo|last|последн\\p{L}{2,3}))"
                  + UNIT
                  + "(?:(?: d[eo]| del| of| of the)? (?<next>mes q(?:ue)? (?:vem|viene)|proximo mes|next month|следующего месяца)|(?: d[eo]| del| of)? (?<month>"
                  + Calendar.months()
                  + "))?"),
          "0",
          "pr",
          "fi",
          "пе",
          "se",
          "вт",
          "te",
          "th",
          "тр",
          "qu",
          "cu",
          "fo",
          "че",
          "пя",
          "si",
          "ше",
          "oi",
          "oc",
          "ei",
          "во",
          "no",
          "ni",
          "де",
          "de",
          "ul",
          "la",
          "по");

  @Override
  public boolean mayFind(Reading reading) {
    var text = reading.folded();
    return text.contains("dia") || text.contains("day") || text.contains("рабоч");
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    Days.each(reading, NEXT, found, _ -> Optional.of(BusinessDays.after(reading.day(), 1)));
    Days.each(reading, NTH, found, m -> nth(reading, m));
    return found;
  }

  /// Of this month while it is still to come, else of the one after.
  private static Optional<LocalDate> nth(Reading reading, Matcher match) {
    var today = reading.day();
    var first = today.withDayOfMonth(1);
    if (match.group("month") != null) {
      return named(reading, match);
    }
    if (match.group("next") == null) {
      var day = inMonth(first, match);
      var past = Past.spokenOf(reading, match.start());
      if (past ? !day.isAfter(today) : !day.isBefore(today)) {
        return Optional.of(day);
      }
      return Optional.of(inMonth(first.plusMonths(past ? -1 : 1), match));
    }
    return Optional.of(inMonth(first.plusMonths(1), match));
  }

  /// Of the month that is named: the next one, or the last where the sentence tells of the past.
  private static Optional<LocalDate> named(Reading reading, Matcher match) {
    var past = Past.spokenOf(reading, match.start());
    return Calendar.month(match.group("month"))
        .flatMap(
            month ->
                IntStream.rangeClosed(-1, 1)
                    .mapToObj(y -> reading.day().withDayOfMonth(1).plusYears(past ? -y : y))
                    .map(first -> inMonth(first.withMonth(month.getValue()), match))
                    .filter(d -> past ? !d.isAfter(reading.day()) : !d.isBefore(reading.day()))
                    .findFirst());
  }

  private static LocalDate inMonth(LocalDate first, Matcher match) {
    return match.group("last") == null
        ? BusinessDays.after(first.minusDays(1), count(match))
        : BusinessDays.after(first.plusMonths(1), -1);
  }

  private static int count(Matcher match) {
    if (match.group(1) != null) {
      return Math.max(1, Days.number(match.group(1)));
    }
    for (var i = 0; i < ORDINALS.size(); i++) {
      if (Pattern.matches(ORDINALS.get(i), match.group(2))) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no ordinal: " + match.group());
  }
}
