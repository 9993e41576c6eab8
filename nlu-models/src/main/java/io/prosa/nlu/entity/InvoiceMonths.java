package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The month of an invoice, as `2026-03`: 'fatura de março', '03/2026', 'mês passado'.
final class InvoiceMonths implements Recogniser {
  private static final String START = "(?<![\\p{L}\\d/.,-])";
  private static final String END = "(?![\\p{L}\\d/])";
  private static final Form NUMBERS = Form.of(START + "(\\d{1,2})[/.-](20\\d\\d)" + END, "0");
  /// 'fatura 09/26'.
  private static final Form BILLED_NUMBERS =
      Form.of(
          "(?<=(?:fatura|boleto|conta|factura|boleta|bill|invoice|счет)(?: d[aeo]| del| of| for| за)? )(0[1-9]|1[0-2])/(2\\d)"
              + END,
          "0");
  /// 'boleto do mês 07'.
  private static final Form NUMBERED =
      Form.of(
          "(?<!\\p{L})(?:mes|month|месяц) (0?[1-9]|1[0-2])(?![\\d/.,]\\d|\\d)",
          "mes",
          "month",
          "месяц");

  /// 'октябрьский счёт'.
  private static final Form ADJECTIVE =
      Form.of(
          "(?<!\\p{L})(январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь?ск|овск|йск|иск)\\p{L}{2,3}(?!\\p{L})",
          "январ",
          "феврал",
          "март",
          "апрел",
          "маи",
          "май",
          "июн",
          "июл",
          "август",
          "сентябр",
          "октябр",
          "ноябр",
          "декабр");
  private static final Form NAME =
      Form.of(
          START
              + "("
              + Calendar.months()
              + ")(?:(?: de | del | of |/| )(20\\d\\d|(?<=/)\\d\\d))?"
              + END,
          Calendar.monthNames());

  /// Short and ambiguous names ('may', 'mar', 'out') are months only where something says so.
  private static final Pattern SHORT_NAME =
      Pattern.compile("may|marco|march|mar|ма(?:[ияе]|ем)|[a-z]{3}");

  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?:faturas?|boletos?|contas?|mes|facturas?|recibo|boleta|bills?|invoices?|statement|month|сч[её]т\\p{L}?|квитанци\\p{L}{1,2})"
              + "(?: (?:de|do|da|del|of|for|from|за))?(?: (?:mes|month))?(?: (?:de|of))? $|(?:^| )(?:for|за|in|from|since) $"
              + "|"
              + Calendar.months()
              + "(?:,|'s)? (?:(?:e|y|and|or|ou|o|и|a|to|not|but|the|por|only) (?:the |a |de |за )?)?$");
  private static final Pattern BILL_FOLLOWS =
      Pattern.compile(
          "^(?:'s)? (?:bill|invoice|statement|one|payment|charge|fatura|boleto|factura)");
  /// A month that says when something was or began, unless the message is about bills.
  private static final Pattern WHEN =
      Pattern.compile(
          "(?<!\\p{L})(?:in|since|from|until|last|em|en|desde|hasta|ate|d?esde o|в|во|с|со|до|к) (?:mes de )?$");

  private static final Pattern BILLED =
      Pattern.compile(
          "fatur|boleto|boleta|factur|conta(?!to)|cuenta|recibo|cobr|pag[uoa]|paid|pay|bill|invoice|statement|charg|owe|due|deb[oei]|parcela|cuota|nota fiscal|счет|счёт|оплат|плат|списа|квитанц|долг|задолж|extrato|consum|usage|usad|gast|giga|gb|baix|descarg|download|subida|upload|carne|mensalidade|nota|fiscal|plata|снима|скач|кача|трафик|гига");

  /// 'se llama Abril', 'my name is June', 'меня зовут Марта'.
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:name is|name.?s|named|called|i am|i.?m|this is|llam[aoe]|nombre es|soy|habla|cham[aoe]|nome e|sou(?: a| o)?|aqui e(?: a| o)?|fala(?: a)?|dona|dra?\\.?|sra?\\.?|senhora|mrs?\\.?|miss|ms\\.?|зовут|я|это|имя|rua|calle|avenida|av\\.?|street|plaza|praca) $");

  /// Months that are no names of people or towns, and that the English write with a capital.
  private static final Pattern NOBODY =
      Pattern.compile(
          "january|february|march|july|september|october|november|december|fevereiro|marzo|setembro|septiembre|octubre|outubro|novembro|noviembre|dezembro|diciembre|июл.|сентябр.|октябр.|ноябр.|декабр.|феврал.");

  private static final Pattern OUT = Pattern.compile("(?:bill|invoice|it|is|go|run|ran) out$");

  private static final Form LAST =
      Form.of(
          START
              + "(?:mes (?:passado|pasado|anterior)|ultimo mes|last month|previous month|прошл\\p{L}{2} месяц\\p{L}?)"
              + END,
          "mes",
          "ultimo",
          "last",
          "previous",
          "прошл");
  private static final Form THIS =
      Form.of(
          START
              + "(?:(?:n?est[ea]|n?d?ess[ea]|deste) mes|mes atual|mes actual|this month|current month|эт\\p{L}{1,3} месяц\\p{L}?|текущ\\p{L}{2,3} месяц\\p{L}?)"
              + END,
          "este",
          "neste",
          "nesse",
          "esse",
          "desse",
          "deste",
          "mes",
          "this",
          "current",
          "эт",
          "текущ");
  private static final Form NEXT =
      Form.of(
          START
              + "(?:mes q(?:ue)? (?:vem|viene)|proximo mes|next month|следующ\\p{L}{2,3} месяц\\p{L}?)"
              + END,
          "mes",
          "proximo",
          "next",
          "следующ");

  /// An invoice is seldom asked for long before it is due, but often long after.
  private static final int MONTHS_AHEAD = 2;

  @Override
  public boolean mayFind(Reading reading) {
    return true;
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    NUMBERS.each(
        reading,
        m ->
            month(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)))
                .ifPresent(month -> found.add(entity(reading, m, month))));
    NUMBERED.each(
        reading,
        m ->
            found.add(
                entity(
                    reading,
                    m,
                    closest(YearMonth.from(reading.day()), Integer.parseInt(m.group(1))))));
    ADJECTIVE.each(
        reading,
        m ->
            Calendar.month(m.group(1) + ending(m.group(1)))
                .ifPresent(
                    month ->
                        found.add(
                            entity(
                                reading,
                                m,
                                closest(YearMonth.from(reading.day()), month.getValue())))));
    BILLED_NUMBERS.each(
        reading,
        m ->
            month(2000 + Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)))
                .ifPresent(month -> found.add(entity(reading, m, month))));
    NAME.each(
        reading, m -> named(reading, m).ifPresent(month -> found.add(entity(reading, m, month))));
    var now = YearMonth.from(reading.day());
    add(reading, LAST, now.minusMonths(1), found);
    add(reading, THIS, now, found);
    add(reading, NEXT, now.plusMonths(1), found);
    return found;
  }

  private static String ending(String stem) {
    return stem.equals("ма") ? "и" : stem.endsWith("т") ? "" : "ь";
  }

  private static void add(Reading reading, Form form, YearMonth month, List<Entity> found) {
    form.each(reading, m -> found.add(entity(reading, m, month)));
  }

  private static Entity entity(Reading reading, Matcher match, YearMonth month) {
    return reading.entity("invoice_month", match, month.toString(), true);
  }

  private static Optional<YearMonth> month(int year, int month) {
    return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
  }

  private static Optional<YearMonth> named(Reading reading, Matcher match) {
    var year = match.group(2);
    var clear =
        year != null
            || isClear(reading, match)
            || SAYS_SO.matcher(reading.before(match.start())).find()
            || BILL_FOLLOWS.matcher(reading.after(match.end())).find();
    if (year == null && isNoBill(reading, match)) {
      return Optional.empty();
    }
    if (!clear || OUT.matcher(reading.before(match.end())).find()) {
      return Optional.empty();
    }
    return Calendar.month(match.group(1))
        .map(
            month ->
                year == null
                    ? closest(YearMonth.from(reading.day()), month.getValue())
                    : YearMonth.of(2000 + Integer.parseInt(year) % 100, month));
  }

  private static boolean isNoBill(Reading reading, Matcher match) {
    var before = reading.before(match.start());
    var billed = BILLED.matcher(reading.folded()).find();
    var capital = isCapital(reading, match.start());
    return (PERSON.matcher(before).find() && capital)
        || (WHEN.matcher(before).find() && !billed)
        || (capital && !billed && !NOBODY.matcher(match.group()).matches());
  }

  private static boolean isCapital(Reading reading, int place) {
    return Character.isUpperCase(reading.written(place, place + 1).charAt(0));
  }

  private static boolean isClear(Reading reading, Matcher match) {
    return !SHORT_NAME.matcher(match.group(1)).matches()
        || reading.written(match.start(1), match.end(1)).indexOf('ç') > 0;
  }

  private static YearMonth closest(YearMonth now, int month) {
    var latest = now.plusMonths(MONTHS_AHEAD);
    var sameYear = YearMonth.of(latest.getYear(), month);
    return sameYear.isAfter(latest) ? sameYear.minusYears(1) : sameYear;
  }
}
