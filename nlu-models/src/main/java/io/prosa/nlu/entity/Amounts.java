package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Money, as `99.90 BRL`. A number with two decimals is money too when no unit follows, and '99 e
/// 90' where the sentence speaks of prices.
final class Amounts implements Recogniser {
  private static final String NUMBER =
      "(?:\\d{1,3}(?: \\d{3}){1,4}(?!\\d)|\\d(?:[\\d.,]{0,13}\\d)?)";
  private static final String CENTS =
      "(?:(?: (?:e|com|con|y|and|и))? (\\d{1,2}) ?(?:centavos?|ctvs?|cents?|сентав\\p{L}{0,2}|центав\\p{L}{0,2}|коп(?:е|и)\\p{L}{1,3})(?!\\p{L})"
          + "|,? (?:e|com|con|y|and|и) (\\d{1,2})(?! ?\\p{L}|[\\d.,/]\\d))?";
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
              + "(reais|real|reas|reias|contos?|pilas?|brl|reales|€|eur(?:os?)?|₽|реал\\p{L}{0,3}|руб\\p{L}{0,4}|р(?:\\.|\\$|(?!\\p{L}))|"
              + "(?:us |american )?dol{1,2}ar\\p{L}{0,3}|доллар\\p{L}{0,3}|евро|usd|bucks|pounds|libras|gbp)(?!\\p{L})"
              + CENTS,
          "0");
  private static final Map<String, String> PESO =
      Map.of("ar", "ARS", "ur", "UYU", "me", "MXN", "co", "COP", "ch", "CLP");
  private static final Form PESOS =
      Form.of(
          "(?<![\\w.,])("
              + NUMBER
              + ")( mil)? pesos? (argentin|urugua|mexican|colombian|chilen)\\p{L}{1,3}",
          "0");

  /// '12 50 reais', said without 'and'.
  private static final Form SAID =
      Form.of("(?<![\\w.,])(\\d{1,3}) (\\d{2}) ?(?:reais|reales|реал\\p{L}{0,3})(?!\\p{L})", "0");

  /// '119.90 a month', 'for 89.90'.
  private static final Form A_MONTH =
      Form.of(
          "(?<![\\w.,/])\\d{2,4}[.,]\\d{2}(?= (?:a|per|every) month| (?:por|ao|al) mes| mensa(?:l|is|les)| в месяц)"
              + "|(?<=за )\\d{2,3} (?:[05]0|[89]0|99)(?!\\d)|(?<=(?:for|por|за) )\\d{2,4}\\.(?:[05]0|[89]0|99)(?![\\w.,/]\\d|\\d)",
          "0");
  private static final Form BARE =
      Form.of(
          "(?<![\\w.,/])(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,6}),\\d{2}(?![\\w%/]|[.,]\\d| ?(?:%|m?bps|mega|gb|ghz))",
          "0");
  private static final Form PRICED =
      Form.of(
          "(?<![\\w.,/])(\\d{1,4})(?:\\.|,? (?:e |com |con |y |and )?)(\\d{2})(?![\\w%/:]|[.,:][\\dx]|[ -]\\d\\d| ?(?:mega|m?bps|%|dias?|days?|anos?|years?|horas?|hours?|min|vezes|veces|times|g?hz|мега|мбит|дн|лет|раз|час|de \\p{L}{4,10}o(?!\\p{L})))",
          "0");
  /// 'paguei 150 na lotérica': a verb of paying, a round sum, and no word of what is counted.
  private static final String ROUND =
      "(\\d{2,4}(?:\\.\\d{3})?)(?:,00)?(?=$|[!?;)]|[.,](?!\\d)| (?:na|no|nas|pela?|pelo|via|en|em|e|y|and|и|ja|ya|hoje|ontem|ayer|hoy|amanha|manana|agora|ahora|pra|para|in|on|at|by|to|now|today|yesterday|but|mas|pero|instead|em vez|ao inves|вместо|para|por|per|mensal|mensais|mensuales|por mes|todo mes|ao mes|al mes|a month|monthly|cada|extra|a mais|a menos|de mas|de entrada|de juros|de multa|de sinal"
          + "|в|на|за|через|вчера|сегодня|завтра|сейчас|сразу|а|но|лишних|ежемесячно)(?!\\p{L}))(?! (?:e|y|and) \\d| (?:em|en|in) \\d{1,2}(?:x|\\d| ve))";
  private static final String PAYING =
      "(?<=(?:"
          + "(?:pagar|dar|cobrar|depositar|abonar|abono|adelantar|quitar com|pagaria|instead of|em vez de|en vez de|ao inves de|вместо|внести|заплатить|оплатить|отдать|перевести|снимают|списывают|pague?i?|paguei|pago|pagou|pagamos|depositei|deposite|deposito|depositamos|transferi|mandei|mande|enviei|fiz um pix de|pix de|devo|debo|deve|dou|doy|te doy|entro com|paid|pay|payed|deposited|transferred|sent|owe|give|deposit of|down payment of|charged|charged me|paying"
          + "|cobraram|cobrou|cobraron|cobran|me cobram|veio|custa|cuesta|costs|entrada de|sinal de|anticipo de|divida de|deuda de|debt of|valor de|parcela de|parcelas de|cuota de|cuotas de|payments? of|pagos de|pagamentos? de|vezes de|veces de|платеж\\p{L}{0,4} по|раза? по|частями по|instal(?:l)?ments of|multa de|taxa de|fee of|desconto de|descuento de|menos de|por so|subiu pra|subiu para|subio a|aumentou pra|aumentou para"
          + "|заплатил\\p{L}{0,1}|оплатил\\p{L}{0,1}|перевел\\p{L}{0,1}|перевёл|скинул\\p{L}{0,1}|внес\\p{L}{0,2}|внесу|скину|заплачу|плачу|должен|должна|списали|сняли|стоит|отдам|дам|взнос|долг)"
          + "(?: (?:me|te|uns|umas|unos|so|solo|just|only|about|the|de|mais|mas|more|по|уже|только|еще|примерно|около))?) )";
  private static final Form PAID = Form.of("(?=" + ROUND + ")" + PAYING + ROUND, "0");

  /// 'de 99,90 para 120': the second sum of two.
  private static final Form RAISED =
      Form.of(
          "(?<=(?:\\d[.,]\\d\\d|reais|reales|реал\\p{L}{0,3}) (?:p(?:a)?r[ao]|para|to|a|до|на|por) )(\\d{2,4})(?![\\d/%]|[.,]\\d| ?(?:mega|m?bps|mb|dias|parcel|cuot|vezes|x))",
          "0");

  /// 'charged 150 instead of 120', but not '500 megas instead of 300'.
  private static final Pattern INSTEAD =
      Pattern.compile("(?:instead of|em vez de|en vez de|ao inves de|вместо) $");

  private static final Pattern SPENT =
      Pattern.compile(
          "pagu|pago|cobr|debit|deposit|charg|paid|transfer|veio|vino|списал|снял|оплат|заплат|внес|сумм|выстав");

  private static final Form RAISED_FROM =
      Form.of(
          "(?<=(?:de|from|с) )(\\d{2,4})(?= (?:p(?:a)?r[ao]|para|to|a|до|на) (?:r\\$ ?)?\\d{2,4}(?:[.,]\\d\\d)? ?(?:reais|reales|реал|r\\$))",
          "0");

  private static final Pattern SPEAKS_OF_PRICE =
      Pattern.compile(
          "(?:sao|fatura|factura|boleto|conta|cuenta|plan[oa]?|mensalidade|mensualidad|abono|valor|total|pagu?|pix|veio|vino|vem|viene|ven[íi]a|cust|cuest|vale|sale|sali|cobr|dev|deb[oei]|descont|juros|interes|multa|subi|aument|pas(?:ou|o)|baj|baix|foi p|amount|due|contrat|contract|deposit|transfer|bill|invoice|charg|paid|pay|price|cost|owe|debit|fee|jumped|went up|rose|"
              + "тариф|договор|счет|плат|списал|сняли|снял|стои|вырос|долг|долж|перев|сумм|цен|пришло|ушло|скин|era(?!m))\\p{L}*(?![^.!?]{0,18}(?: di?as?| days?) $)[^\\d.!?]{0,18}$");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    SIGN_FIRST.each(
        reading, m -> found.add(money(reading, m, amount(m.group(2), m.group(3)), m.group(1))));
    PESOS.each(
        reading,
        m -> {
          var text = amount(m.group(1), m.group(2)).setScale(2, RoundingMode.HALF_UP);
          var money = text.toPlainString() + " " + PESO.get(m.group(3).substring(0, 2));
          found.add(reading.entity("money", m, money, true));
        });
    SAID.each(
        reading,
        m -> found.add(money(reading, m, amount(m.group(1), null).add(cents(m.group(2))), "r$")));
    WORD_LAST.each(
        reading,
        m -> {
          var more =
              cents(m.group(5) == null ? m.group(6) : m.group(5))
                  .add(new BigDecimal(m.group(3) == null ? "0" : m.group(3)));
          found.add(money(reading, m, amount(m.group(1), m.group(2)).add(more), m.group(4)));
        });
    A_MONTH.each(
        reading, m -> found.add(money(reading, m, decimal(m.group().replace(' ', '.')), "r$")));
    BARE.each(reading, m -> found.add(money(reading, m, decimal(m.group()), "r$")));
    PRICED.each(
        reading,
        m -> {
          var dated = Days.isDotted(reading, m.start(), m.group());
          if (!dated && SPEAKS_OF_PRICE.matcher(reading.before(m.start())).find()) {
            found.add(money(reading, m, amount(m.group(1), null).add(cents(m.group(2))), "r$"));
          }
        });
    PAID.each(reading, m -> round(reading, m).ifPresent(found::add));
    RAISED_FROM.each(reading, m -> round(reading, m).ifPresent(found::add));
    RAISED.each(reading, m -> round(reading, m).ifPresent(found::add));
    return found;
  }

  private static Optional<Entity> round(Reading reading, Matcher match) {
    var year = match.group(1).matches("20[12]\\d");
    var other =
        INSTEAD.matcher(reading.before(match.start())).find()
            && !SPENT.matcher(reading.folded()).find();
    return year || other
        ? Optional.empty()
        : Optional.of(
            reading.entity(
                "money",
                match.start(1),
                match.end(1),
                decimal(match.group(1)).setScale(2) + " BRL",
                true));
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
      case 'l', 'g' -> "GBP";
      case 'p' -> sign.startsWith("pound") ? "GBP" : "BRL";
      case 'р' -> sign.startsWith("реал") || sign.endsWith("$") ? "BRL" : "RUB";
      case 'u', 'd', 'д' -> "USD";
      default -> sign.startsWith("buck") ? "USD" : "BRL";
    };
  }
}
