package io.prosa.nlu;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.prosa.engine.Language;
import io.prosa.engine.billing.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;

/// Values as a language writes them.
final class Spoken {
  private static final Currency REAL = Currency.getInstance("BRL");

  private Spoken() {}

  /// Texts for money, days, months and lists; anything else stays for the message to format.
  static Object of(Object value, Language language) {
    return switch (value) {
      case Money money -> money(money, language);
      case LocalDate day -> date(day, language == Language.EN ? "yMMMd" : "yMMdd", language);
      case YearMonth month -> date(month.atDay(1), "yMMMM", language);
      case Collection<?> many -> list(many, language);
      case Enum<?> constant -> constant.name();
      default -> value;
    };
  }

  private static String money(Money money, Language language) {
    // in Brazil the sign stands in front, whatever the language around it
    var format = NumberFormat.getInstance(locale(language));
    format.setMinimumFractionDigits(REAL.getDefaultFractionDigits());
    format.setMaximumFractionDigits(REAL.getDefaultFractionDigits());
    return "R$ " + plain(format.format(money.amount()));
  }

  private static String date(LocalDate day, String parts, Language language) {
    var format = DateFormat.getInstanceForSkeleton(parts, locale(language));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return plain(format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
  }

  /// Typographers' blanks look like boxes in some chat clients, and nobody can search for them.
  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  private static String list(Collection<?> many, Language language) {
    var parts = many.stream().map(part -> of(part, language)).toList();
    return ListFormatter.getInstance(locale(language)).format(parts);
  }

  /// Providers are Brazilian, so the day stands before the month; in English the month is a word,
  /// since half of its readers would take 05/11 for May.
  private static ULocale locale(Language language) {
    return language == Language.EN ? ULocale.UK : ULocale.forLocale(language.locale());
  }
}
