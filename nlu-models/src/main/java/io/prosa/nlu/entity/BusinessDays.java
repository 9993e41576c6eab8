package io.prosa.nlu.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Counts days from Monday to Friday. Holidays differ from town to town and are not known here.
final class BusinessDays {
  private static final Pattern UNIT =
      Pattern.compile("dias? (?:uteis|habiles)|business.*|working.*|рабоч.*");

  private BusinessDays() {}

  static boolean isMeant(String unit) {
    return UNIT.matcher(unit).matches();
  }

  /// The business day so many after a day, or before it when the count is negative.
  static LocalDate after(LocalDate day, int count) {
    var step = Integer.signum(count);
    var left = Math.abs(count);
    var at = day;
    while (left > 0) {
      at = at.plusDays(step);
      left -= isBusiness(at) ? 1 : 0;
    }
    return at;
  }

  private static boolean isBusiness(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
