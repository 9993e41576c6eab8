package io.prosa.nlu.entity;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import io.prosa.engine.Interpretation.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days counted from the message's own: 'amanhã', 'next Friday', 'daqui a 3 dias', 'next business
/// day'.
final class RelativeDays implements Recogniser {
  private static final Map<String, Integer> RELATIVES = Calendar.relatives();
  private static final Form RELATIVE =
      Form.of(Days.bounded(String.join("|", RELATIVES.keySet())), RELATIVES.keySet());

  private static final String UNIT =
      " (dias? uteis|dias? habiles|(?:business|working) days?|рабочих дн\\p{L}{1,2}|dias?|days?"
          + "|дн\\p{L}{1,2}|день|semanas?|weeks?|недел\\p{L}{1,2})";
  private static final Form AHEAD =
      Form.of(
          Days.bounded(
              "(?:daqui a|daqui ha|daqui|em|en|dentro de|within|in|через) (\\d{1,3})" + UNIT),
          "daqui",
          "em",
          "en",
          "dentro",
          "within",
          "in",
          "через");
  private static final Form AGO =
      Form.of(
          Days.bounded(
              "(?:ha|faz|hace|fazem|tem) (\\d{1,3})"
                  + UNIT
                  + "|(\\d{1,3})"
                  + UNIT
                  + " (?:atras|ago|назад)"),
          "ha",
          "faz",
          "tem",
          "0");
  private static final Form BUSINESS =
      Form.of(
          Days.bounded(
              "(?:proximo|primeiro|1º|primer) dia (?:util|habil)|dia (?:util|habil) seguinte"
                  + "|next (?:business|working) day|следующи\\p{L}{1,2} рабочи\\p{L}{1,2} день"),
          "proximo",
          "1",
          "0",
          "dia",
          "next",
          "следующ");
  private static final Form WEEKDAY =
      Form.of(
          Days.bounded(
              "(?:(proxim[ao]|next|this|ess[ae]|est[ae]|следующ\\p{L}{2,3}|ultim[ao]|last|прошл\\p{L}{2,3}) )?("
                  + Calendar.days()
                  + ")(?: (passad[ao]|pasado|que vem|que viene))?"),
          Stream.concat(
                  Calendar.dayNames().stream(),
                  Stream.of("proximo", "next", "this", "es", "следующ", "ultim", "last", "прошл"))
              .toList());

  /// 'segunda via' is a second copy of an invoice, 'segunda vez' the second time.
  private static final Pattern NO_DAY =
      Pattern.compile("^ ?(?:via|vez|conta|fatura|parcela|tentativa|linha|opcao|pessoa)");

  private static final Pattern MORNING = Pattern.compile("(?:la|esta|por la|de la) $");
  private static final Pattern BACK = Pattern.compile("(?:ultim|last|прошл|passad|pasado).*");

  @Override
  public boolean mayFind(Reading reading) {
    return true;
  }

  @Override
  public List<Entity> find(Reading reading) {
    var today = reading.day();
    var found = new ArrayList<Entity>();
    Days.each(reading, BUSINESS, found, m -> Optional.of(BusinessDays.after(today, 1)));
    if (reading.hasDigits()) {
      Days.each(reading, AHEAD, found, m -> Optional.of(counted(today, m.group(1), m.group(2), 1)));
      Days.each(reading, AGO, found, m -> Optional.of(ago(today, m)));
    }
    Days.each(reading, RELATIVE, found, m -> relative(reading, m));
    Days.each(reading, WEEKDAY, found, m -> weekday(reading, m));
    return found;
  }

  private static LocalDate ago(LocalDate today, Matcher match) {
    return match.group(1) == null
        ? counted(today, match.group(3), match.group(4), -1)
        : counted(today, match.group(1), match.group(2), -1);
  }

  private static LocalDate counted(LocalDate today, String number, String unit, int sign) {
    if (BusinessDays.isMeant(unit)) {
      return BusinessDays.after(today, sign * Days.number(number));
    }
    var week = unit.startsWith("sem") || unit.startsWith("week") || unit.startsWith("недел");
    return today.plusDays((long) sign * Days.number(number) * (week ? 7 : 1));
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
    var sign = text(match.group(1)) + text(match.group(3));
    var back = BACK.matcher(sign).matches();
    var past = back || (sign.isEmpty() && Past.spokenOf(reading, match.start()));
    return Calendar.day(match.group(2)).map(d -> reading.day().with(past ? previous(d) : next(d)));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }
}
