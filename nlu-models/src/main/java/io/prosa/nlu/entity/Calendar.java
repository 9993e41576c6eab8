package io.prosa.nlu.entity;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The names of months and days of the week in our languages, folded.
final class Calendar {
  private static final List<String> MONTHS =
      List.of(
          "janeiro enero january январ(?:[ьяе]|ем) jan",
          "fevereiro febrero february феврал(?:[ьяе]|ем) fev feb",
          "marco marzo march март(?:[ае]|ом)? mar",
          "abril april апрел(?:[ьяе]|ем) abr apr",
          "maio mayo may ма(?:[ияе]|ем) mai",
          "junho junio june июн(?:[ьяе]|ем) jun",
          "julho julio july июл(?:[ьяе]|ем) jul",
          "agosto august август(?:[ае]|ом)? ago aug",
          "setembro septiembre setiembre september сентябр(?:[ьяе]|ем) sep",
          "outubro octubre october октябр(?:[ьяе]|ем) out oct",
          "novembro noviembre november ноябр(?:[ьяе]|ем) nov",
          "dezembro diciembre december декабр(?:[ьяе]|ем) dez dic dec");
  private static final List<String> DAYS =
      List.of(
          "segunda-feira|segunda feira|segunda|2a[- ]feira|lunes|monday|понедельник[ау]?",
          "terca-feira|terca feira|terca|3a[- ]feira|martes|tuesday|вторник[ау]?",
          "quarta-feira|quarta feira|quarta|4a[- ]feira|miercoles|wednesday|wensday|wednsday|сред[ауые]",
          "quinta-feira|quinta feira|quinta|5a[- ]feira|jueves|thursday|четверг[ау]?",
          "sexta-feira|sexta feira|sexta|6a[- ]feira|viernes|friday|пятниц[ауые]",
          "sabado|saturday|суббот[ауые]",
          "domingo|sunday|воскресень[еяю]");

  private static final List<String> SHORT_DAYS =
      List.of("mon|пн", "tues?|вт", "weds?|ср", "thur?s?|чт", "fri|пт", "sat|сб", "sun|вс");

  private Calendar() {}

  /// One string for each name, of which the first letters can be relied on.
  static List<String> monthNames() {
    return MONTHS.stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .map(name -> name.replaceFirst("[\\[(].*", ""))
        .toList();
  }

  static List<String> dayNames() {
    return Stream.concat(DAYS.stream(), SHORT_DAYS.stream())
        .flatMap(line -> Stream.of(line.split("\\|")))
        .toList();
  }

  /// An alternation of all month names; short forms last, so that the long ones are tried first.
  static String months() {
    var names = new ArrayList<String>();
    MONTHS.forEach(line -> names.addAll(List.of(line.split(" "))));
    names.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return "(?:" + String.join("|", names) + ")";
  }

  static String days() {
    return "(?:" + String.join("|", DAYS) + ")";
  }

  /// Names that are common words too ('sat', 'sun'), and so need a preposition in front.
  static String shortDays() {
    return "(?:(?<=(?:on|by|this|next|last|until|till|since|before|after|from|or|and|except) )(?:mon|tues?|weds?|thur?s?|fri|sat|sun)"
        + "|(?<=(?:в|во|с|со|до|на|к|после|или|и|кроме) )(?:пн|вт|ср|чт|пт|сб|вс))";
  }

  static Optional<Month> month(String name) {
    return first(MONTHS, " ", name).map(Month::of);
  }

  static Optional<DayOfWeek> day(String name) {
    return first(DAYS, "\\|", name).or(() -> first(SHORT_DAYS, "\\|", name)).map(DayOfWeek::of);
  }

  private static Optional<Integer> first(List<String> lines, String separator, String name) {
    for (var i = 0; i < lines.size(); i++) {
      for (var form : lines.get(i).split(separator)) {
        if (name.matches(form)) {
          return Optional.of(i + 1);
        }
      }
    }
    return Optional.empty();
  }

  /// 'in words: how many days from the message's own', longest first.
  static Map<String, Integer> relatives() {
    var days =
        new TreeMap<String, Integer>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    List.of(
            "anteontem",
            "anteayer",
            "antier",
            "day before yesterday",
            "позавчера",
            "antes de ontem",
            "antes de ayer",
            "antiontem",
            "antontem")
        .forEach(w -> days.put(w, -2));
    List.of("ontem", "ayer", "yesterday", "вчера", "ontm", "yesterdy", "yest")
        .forEach(w -> days.put(w, -1));
    List.of("hoje", "hj", "hoy", "today", "tonight", "сегодня", "2day", "oje", "севодня")
        .forEach(w -> days.put(w, 0));
    List.of(
            "amanha",
            "amanh",
            "amn",
            "manana",
            "tomorrow",
            "tomorow",
            "tmrw",
            "tommorow",
            "tommorrow",
            "tomorro",
            "tmr",
            "2morrow",
            "amnha",
            "завтра",
            "завтро")
        .forEach(w -> days.put(w, 1));
    List.of("depois de amanha", "pasado manana", "day after tomorrow", "послезавтра")
        .forEach(w -> days.put(w, 2));
    days.put("через неделю", 7);
    days.put("неделю назад", -7);
    return days;
  }
}
