package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Money, as `99.90 BRL`. A number with two decimals is money too when no unit follows, and '99 e
/// 90' where the sentence speaks of prices.
final class Amounts implements Recogniser {
  private static final String NUMBER =
      "(?:\\d{1,3}(?: \\d{3}){1,4}(?!\\d)|\\d(?:[\\d.,]{0,13}\\d)?)";
  private static final String CENTS =
      "(?: (?:e|com|con|y|and) (\\d{1,2})(?: ?(?:centavos?|cents?))?(?![\\d.,/]))?";
  private static final Form SIGN_FIRST =
      Form.of(
          "(r\\$|us\\$|u\\$|\\$|€|₽|(?<!\\p{L})(?:brl|usd|eur)) ?(" + NUMBER + ")( mil(?!\\p{L}))?",
          "r$",
          "us",
          "u$",
          "$",
          "€",
          "₽",
          "br",
          "eu");
  private static final Form WORD_LAST =
      Form.of(
          "(?<![\\w.,])("
              + NUMBER
              + ")( mil)?(?: e (\\d{3}))? ?"
              + "(reais|real|contos?|pilas?|brl|reales|€|eur(?:os?)?|₽|реал\\p{L}{0,3}|руб\\p{L}{0,4}|р(?:\\.|(?!\\p{L}))|"
              + "dolar\\p{L}{0,3}|dollars?|доллар\\p{L}{0,3}|евро|usd|bucks)(?!\\p{L})"
              + CENTS,
          "0");
  private static final Form BARE =
      Form.of(
          "(?<![\\w.,/])(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,6}),\\d{2}(?![\\w%.,/]| ?(?:%|m?bps|mega|gb|ghz))",
          "0");
  private static final Form PRICED =
      Form.of(
          "(?<![\\w.,/])(\\d{1,4})(?:\\.|,? (?:e |com |con |y |and )?)(\\d{2})(?![\\w%/.,:]|[ -]\\d| ?(?:mega|m?bps|%|dias|anos|horas))",
          "0");
  private static final Pattern SPEAKS_OF_PRICE =
      Pattern.compile(
          "(?:fatura|factura|boleto|conta|cuenta|plan[oa]?|valor|pagu?|pix|veio|vino|cust|cobr|dev|deb[oe]|descont|bill|charg|paid|pay|price|cost|owe|"
              + "тариф|счет|плат|списал|сняли|стои)\\p{L}*(?![^.!?]{0,18}(?: di?as?| days?) $)[^\\d.!?]{0,18}$");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    SIGN_FIRST.each(
        reading, m -> found.add(money(reading, m, amount(m.group(2), m.group(3)), m.group(1))));
    WORD_LAST.each(
        reading,
        m -> {
          var more = cents(m.group(5)).add(new BigDecimal(m.group(3) == null ? "0" : m.group(3)));
          found.add(money(reading, m, amount(m.group(1), m.group(2)).add(more), m.group(4)));
        });
    BARE.each(reading, m -> found.add(money(reading, m, decimal(m.group()), "r$")));
    PRICED.each(
        reading,
        m -> {
          var dated = Days.isDotted(reading, m.start(), m.group());
          if (!dated && SPEAKS_OF_PRICE.matcher(reading.before(m.start())).find()) {
            found.add(money(reading, m, amount(m.group(1), null).add(cents(m.group(2))), "r$"));
          }
        });
    return found;
  }

  private static BigDecimal amount(String number, @Nullable String thousands) {
    var amount = decimal(number.replace(" ", ""));
    return thousands == null ? amount : amount.multiply(BigDecimal.valueOf(1000));
  }

  private static BigDecimal cents(@Nullable String digits) {
    return digits == null ? BigDecimal.ZERO : new BigDecimal(digits).movePointLeft(2);
  }

  private static Entity money(Reading reading, Matcher match, BigDecimal amount, String sign) {
    var text = amount.setScale(2, RoundingMode.HALF_UP).toPlainString() + " " + currency(sign);
    return reading.entity("money", match, text, true);
  }

  /// The last separator is the decimal one, unless three digits follow it: 1.234 is a thousand.
  static BigDecimal decimal(String number) {
    var last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    var whole = last < 0 || number.length() - last == 4 ? number : number.substring(0, last);
    var cents = whole.length() == number.length() ? "" : number.substring(last + 1);
    return new BigDecimal(whole.replaceAll("[.,]", "") + "." + (cents.isEmpty() ? "0" : cents));
  }

  private static String currency(String sign) {
    return switch (sign.charAt(0)) {
      case '€', 'e', 'е' -> "EUR";
      case '₽' -> "RUB";
      case 'р' -> sign.startsWith("реал") ? "BRL" : "RUB";
      case 'u', 'd', 'д' -> "USD";
      default -> sign.startsWith("buck") ? "USD" : "BRL";
    };
  }
}
