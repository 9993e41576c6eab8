package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days that are written with a number, as ISO dates: 25/11, 'dia 10', '5 de janeiro', 'April 5th'.
/// What is left out is the closest that fits.
final class Days implements Recogniser {
  static final String START = "(?<![\\p{L}\\d/.,-])";
  static final String END = "(?![\\p{L}\\d])";
  private static final String ORDINAL = "(?:o|º|st|nd|rd|th|-?го|-?е)?";

  private static final String CURRENCY = "реал|руб|₽|р\\.|€|\\$|долл|евро|мега|мбит|гц|ghz|%";

  private static final Form ISO = form("(20\\d\\d)-(\\d{1,2})-(\\d{1,2})", "0");
  private static final Form FULL =
      form("(\\d{1,2})([/.-])(\\d{1,2})\\2((?:20|19)\\d\\d|\\d\\d)", "0");
  private static final Form SHORT = form("(?!24/7(?!\\d))(\\d{1,2})/(\\d{1,2})(?!/)", "0");
  private static final Form NAMED =
      form(
          "(?:dia )?(\\d{1,2})"
              + ORDINAL
              + " (?:de |of )?("
              + Calendar.months()
              + ")(?! of )(?: (?:de |del )?(20\\d\\d))?",
          "0",
          "dia");
  private static final Form MONTH_FIRST =
      Form.of(
          bounded(
              "("
                  + Calendar.months()
                  + ") (\\d{1,2})(?:st|nd|rd|th|º)?"
                  + "(?! (?:vezes|veces|times|boletos|faturas|раза))(?:,? (20\\d\\d))?"),
          Calendar.monthNames());
  private static final Form OF_MONTH =
      form(
          "(?:dia|day) (\\d{1,2})[oº]?|(?<=the )(\\d{1,2})(?:st|nd|rd|th|º)"
              + "|(?:(?<=a partir del )|(?<=hasta el )|(?<=antes del )|(?<=despues del )|(?<=venc\\p{L}{1,9} al )|(?<=(?:pas|cambi|muev|mov)\\p{L}{1,8} al ))(\\d{1,2})"
              + "|(?<=(?<!\\p{L})(?<!(?<!\\p{L})en |canal )el )([12]?\\d|3[01])(?=$|[!?;)]|[.,](?!\\d)| (?:ya|hasta|a(?! \\d)|al|de(?! \\p{L}{4,}s)|por|y|para|q|que|o|no|pero|me|lo|la|te|se|porque|pq|con|en|si|antes|recien|sin|porfa|gracias|puedo|pago|cobro|estoy|voy|mas tardar|a mas tardar)(?!\\p{L}))"
              + "|(\\d{1,2})(?:-?(?:го|ого|е)|º)? числа|(?<=(?:до|после|с|к|от) )(\\d{1,2})º(?=$|[.,!?;)]| (?:в|на|я|мы|будут|будет|мне|не|у|и|но|а|раньше)(?!\\p{L}))|(\\d{1,2})-?(?:го|ого|ое|е|му)",
          "0",
          "dia",
          "day");

  /// 'dia 5 do mês que vem', '5 числа следующего месяца'.
  private static final Form OF_OTHER_MONTH =
      form(
          "(?:dia |day |the )?(\\d{1,2})(?:o|º|st|nd|rd|th|-?го|-?е)?(?: числа)? (?:d[eo] |del |of )?(?:(?<next>mes q(?:ue)? (?:vem|viene)|proximo mes|next month|следующего месяца)"
              + "|(?<this>(?:d?este|d?esse) mes|mes corrente|mes atual|this month|этого месяца)|(?<last>mes passado|mes pasado|last month|прошлого месяца))",
          "0",
          "dia",
          "day",
          "the");

  /// Russians write 05.01; elsewhere that is a price or a version.
  private static final Form DOTTED =
      form(
          "(?<!верси[ияюй] |android |wi-?fi )(\\d{1,2})\\.(0[1-9]|1[0-2])(?!\\.[\\dx])(?! ?(?:"
              + CURRENCY
              + "))",
          "0");

  /// 'the second copy', 'the 3rd time': counted things are no days.
  private static final Pattern COUNTED =
      Pattern.compile(
          "^ (?:cop(?:y|ies)|times?|floors?|bills?|invoices?|calls?|visits?|messages?|months?|weeks?|years?|technicians?|poles?|doors?|windows?|walls?|cables?|sockets?|outlets?|ports?|lights?|box|routers?|floor|one|option|attempt|request|complaint|payment|instal\\p{L}+|line|house|street|tv|point|person|day|party|ticket|email|warning|rd|st)(?!\\p{L})");
  private static final Pattern PRICE =
      Pattern.compile(
          "(?:стои\\p{L}{1,3}|сумм\\p{L}{1,2}|цен\\p{L}{1,2}|r\\$|\\$|€|вырос\\p{L}{0,2} до|ping|пинг) ?$");
  private static final Pattern SPELT_DAY =
      Pattern.compile("(?:on|by|until|till|since|from|before|after|due|for) the $");

  @Override
  public boolean mayFind(Reading reading) {
    return reading.hasDigits();
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    each(reading, ISO, found, m -> date(m.group(1), m.group(2), m.group(3)));
    each(reading, FULL, found, m -> date(year(m.group(4)), m.group(3), m.group(1)));
    each(reading, NAMED, found, m -> named(reading, m, m.group(1), m.group(2), m.group(3)));
    each(reading, MONTH_FIRST, found, m -> named(reading, m, m.group(2), m.group(1), m.group(3)));
    each(
        reading,
        SHORT,
        found,
        m -> withoutYear(reading, m, number(m.group(2)), number(m.group(1))));
    each(reading, OF_OTHER_MONTH, found, m -> ofOtherMonth(reading, m));
    if (reading.isCyrillic()) {
      each(reading, DOTTED, found, m -> dotted(reading, m));
    }
    each(reading, OF_MONTH, found, m -> dayOfMonth(reading, m));
    return found;
  }

  /// An expression that no letter or digit touches.
  static String bounded(String form) {
    return START + "(?:" + form + ")" + END;
  }

  private static Form form(String form, String... beginnings) {
    return Form.of(bounded(form), beginnings);
  }

  static void each(
      Reading reading,
      Form form,
      List<Entity> found,
      Function<Matcher, Optional<LocalDate>> reader) {
    form.each(reading, m -> reader.apply(m).ifPresent(day -> found.add(entity(reading, m, day))));
  }

  private static Entity entity(Reading reading, Matcher match, LocalDate day) {
    var entity = reading.entity("date", match, day.toString(), true);
    return Modifiers.before(reading, match.start()).map(entity::meant).orElse(entity);
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

  /// The year that brings it closest; never far ahead where the sentence speaks of the past.
  private static Optional<LocalDate> withoutYear(
      Reading reading, Matcher match, int month, int day) {
    var past = Past.spokenOf(reading, match.start());
    var year = reading.day().getYear();
    return Stream.of(year - 1, year, year + 1)
        .flatMap(y -> date(y, month, day).stream())
        .filter(d -> !past || !d.isAfter(reading.day().plusMonths(1)))
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(reading.day(), d))));
  }

  private static Optional<LocalDate> dayOfMonth(Reading reading, Matcher match) {
    if (isCounted(reading, match)) {
      return Optional.empty();
    }
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

  /// A spelt ordinal is a day only where a preposition says so: 'on the second'.
  private static boolean isCounted(Reading reading, Matcher match) {
    var spelt =
        match.group().endsWith("º")
            && Character.isLetter(reading.written(match.start(), match.end()).charAt(0))
            && match.group(2) != null;
    return match.group(2) != null
        && (COUNTED.matcher(reading.after(match.end())).find()
            || (spelt && !SPELT_DAY.matcher(reading.before(match.start())).find()));
  }

  static boolean isDotted(Reading reading, int place, String number) {
    return reading.isCyrillic()
        && number.matches("(?:0?[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])")
        && !PRICE.matcher(reading.before(place)).find();
  }

  private static Optional<LocalDate> ofOtherMonth(Reading reading, Matcher match) {
    var unit = Math.max(Math.max(match.start("next"), match.start("this")), match.start("last"));
    var day = reading.folded().substring(match.start(), unit);
    if (day.chars().noneMatch(Character::isLetter)) {
      return Optional.empty(); // 'pay two next month'
    }
    var months = match.group("next") != null ? 1 : match.group("last") != null ? -1 : 0;
    var month = reading.day().plusMonths(months);
    return date(month.getYear(), month.getMonthValue(), number(match.group(1)));
  }

  private static Optional<LocalDate> dotted(Reading reading, Matcher match) {
    return PRICE.matcher(reading.before(match.start())).find()
        ? Optional.empty()
        : withoutYear(reading, match, number(match.group(2)), number(match.group(1)));
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

  static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
