package io.prosa.nlu.entity;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import io.prosa.engine.Interpretation.Entity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days, as ISO dates counted from the message's own: 25/11, 'dia 10', 'amanhã', 'next Friday'.
final class Days implements Recogniser {
  private static final String START = "(?<![\\p{L}\\d/.,-])";
  private static final String END = "(?![\\p{L}\\d])";
  private static final Map<String, Integer> RELATIVES = Calendar.relatives();

  private static final Pattern ISO = pattern("(20\\d\\d)-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern FULL = pattern("(\\d{1,2})([/.-])(\\d{1,2})\\2(20\\d\\d|\\d\\d)");
  private static final Pattern SHORT = pattern("(\\d{1,2})/(\\d{1,2})(?!/)");
  private static final Pattern NAMED =
      pattern(
          "(?:dia )?(\\d{1,2})(?:o|º|st|nd|rd|th|-?го)? (?:de |of )?("
              + Calendar.months()
              + ")(?: (?:de |del )?(20\\d\\d))?");
  private static final Pattern MONTH_FIRST =
      pattern("(" + Calendar.months() + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?");
  private static final Pattern OF_MONTH =
      pattern(
          "(?:(?:dia|day|el dia) (\\d{1,2})|the (\\d{1,2})(?:st|nd|rd|th)|(\\d{1,2})(?:-?го| числа))");
  private static final Pattern RELATIVE = pattern(String.join("|", RELATIVES.keySet()));
  private static final Pattern AHEAD =
      pattern(
          "(?:daqui a?|daqui ha|em|en|dentro de|in|через) (\\d{1,3}) (?:dias?|days?|дн\\p{L}{1,2}|день)");
  private static final Pattern AGO =
      pattern(
          "(?:(?:ha|faz|hace|tem) (\\d{1,3}) dias?|(\\d{1,3}) (?:dias? atras|days? ago|дн\\p{L}{1,2} назад))");
  private static final Pattern WEEKDAY =
      pattern(
          "(?:(proxim[ao]|next|следующ\\p{L}{2,3}|ultim[ao]|last|прошл\\p{L}{2,3}) )?("
              + Calendar.days()
              + ")(?: (passad[ao]|pasado|que vem|que viene))?");

  /// 'segunda via' is a second copy of an invoice, 'segunda vez' the second time.
  private static final Pattern NO_DAY =
      Pattern.compile("^ ?(?:via|vez|conta|fatura|parcela|tentativa|linha)");

  private static final Pattern MORNING = Pattern.compile("(?:la|esta|por la|de la) $");

  @Override
  public boolean mayFind(Reading reading) {
    return reading.hasDigits() || Calendar.mayNameDay(reading);
  }

  @Override
  public List<Entity> find(Reading reading) {
    var today = reading.day();
    return Stream.of(
            each(reading, ISO, m -> date(m.group(1), m.group(2), m.group(3))),
            each(reading, FULL, m -> date(year(m.group(4)), m.group(3), m.group(1))),
            each(reading, NAMED, m -> named(reading, m, m.group(1), m.group(2), m.group(3))),
            each(reading, MONTH_FIRST, m -> named(reading, m, m.group(2), m.group(1), m.group(3))),
            each(
                reading,
                SHORT,
                m -> withoutYear(reading, m, number(m.group(2)), number(m.group(1)))),
            each(reading, OF_MONTH, m -> dayOfMonth(reading, m)),
            each(reading, AHEAD, m -> Optional.of(today.plusDays(number(m.group(1))))),
            each(reading, AGO, m -> Optional.of(today.minusDays(number(anyOf(m))))),
            each(reading, RELATIVE, m -> relative(reading, m)),
            each(reading, WEEKDAY, m -> weekday(reading, m)))
        .flatMap(List::stream)
        .toList();
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(START + "(?:" + form + ")" + END);
  }

  private static List<Entity> each(
      Reading reading, Pattern pattern, Function<Matcher, Optional<LocalDate>> reader) {
    var found = new ArrayList<Entity>();
    for (var m = pattern.matcher(reading.folded()); m.find(); ) {
      reader.apply(m).ifPresent(day -> found.add(reading.entity("date", m, day.toString(), true)));
    }
    return found;
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    return date(number(year), number(month), number(day));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02 is no day, and so no date
    }
  }

  private static Optional<LocalDate> named(
      Reading reading, Matcher match, String day, String month, @Nullable String year) {
    return Calendar.month(month)
        .flatMap(
            m ->
                year == null
                    ? withoutYear(reading, match, m.getValue(), number(day))
                    : date(number(year), m.getValue(), number(day)));
  }

  /// The year that brings it closest; never the future where the sentence speaks of the past.
  private static Optional<LocalDate> withoutYear(
      Reading reading, Matcher match, int month, int day) {
    var past = Past.spokenOf(reading, match.start());
    var year = reading.day().getYear();
    return Stream.of(year - 1, year, year + 1)
        .flatMap(y -> date(y, month, day).stream())
        .filter(d -> !past || !d.isAfter(reading.day()))
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(reading.day(), d))));
  }

  private static Optional<LocalDate> dayOfMonth(Reading reading, Matcher match) {
    var day = number(anyOf(match));
    var past = Past.spokenOf(reading, match.start());
    for (var months = 0; months <= 2; months++) {
      var month = reading.day().plusMonths(past ? -months : months);
      var date = date(month.getYear(), month.getMonthValue(), day);
      if (date.isPresent()
          && (past ? !date.get().isAfter(reading.day()) : !date.get().isBefore(reading.day()))) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> relative(Reading reading, Matcher match) {
    var morning =
        match.group().equals("manana") && MORNING.matcher(reading.before(match.start())).find();
    return morning
        ? Optional.empty()
        : Optional.ofNullable(RELATIVES.get(match.group())).map(reading.day()::plusDays);
  }

  private static Optional<LocalDate> weekday(Reading reading, Matcher match) {
    if (NO_DAY.matcher(reading.after(match.end())).find()) {
      return Optional.empty();
    }
    var sign =
        (match.group(1) == null ? "" : match.group(1))
            + (match.group(3) == null ? "" : match.group(3));
    var back = sign.matches("(?:ultim|last|прошл|passad|pasado).*");
    var past = back || (sign.isEmpty() && Past.spokenOf(reading, match.start()));
    return Calendar.day(match.group(2)).map(d -> reading.day().with(past ? previous(d) : next(d)));
  }

  private static String anyOf(Matcher match) {
    for (var i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        return match.group(i);
      }
    }
    throw new IllegalStateException("no group matched in " + match.pattern());
  }

  private static String year(String digits) {
    return digits.length() == 2 ? "20" + digits : digits;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
