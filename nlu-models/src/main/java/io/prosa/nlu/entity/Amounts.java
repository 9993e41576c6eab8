package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Money, as `99.90 BRL`. A number with two decimals is money too when no unit follows.
final class Amounts implements Recogniser {
  private static final String NUMBER = "\\d[\\d.,]{0,14}";
  private static final Pattern SIGN_FIRST =
      Pattern.compile("(r\\$|us\\$|u\\$|\\$|€|₽|brl|usd) ?(" + NUMBER + ")( mil(?!\\p{L}))?");
  private static final Pattern WORD_LAST =
      Pattern.compile(
          "(?<![\\w.,])("
              + NUMBER
              + ")( mil)? ?(reais|real|contos?|pilas?|brl|reales|€|euros?|₽|руб\\p{L}{0,4}|р\\.|dolar\\p{L}{0,3}|dollars?|usd|bucks)(?!\\p{L})");
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\w.,/])(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,6}),\\d{2}(?![\\w%.,/]| ?(?:%|m?bps|mega|gb|ghz))");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    for (var m = SIGN_FIRST.matcher(reading.folded()); m.find(); ) {
      found.add(entity(reading, m, m.group(2), m.group(3), m.group(1)));
    }
    for (var m = WORD_LAST.matcher(reading.folded()); m.find(); ) {
      found.add(entity(reading, m, m.group(1), m.group(2), m.group(3)));
    }
    for (var m = BARE.matcher(reading.folded()); m.find(); ) {
      found.add(entity(reading, m, m.group(), null, "r$"));
    }
    return found;
  }

  private static Entity entity(
      Reading reading, Matcher match, String number, @Nullable String thousands, String sign) {
    var bare = number.replaceFirst("[.,]+$", "");
    var cut = thousands == null && match.end() == match.end(0) && match.group().endsWith(number);
    var end = cut ? match.end() - (number.length() - bare.length()) : match.end();
    var amount = decimal(bare);
    var whole = thousands == null ? amount : amount.multiply(BigDecimal.valueOf(1000));
    var text = whole.setScale(2, RoundingMode.HALF_UP).toPlainString() + " " + currency(sign);
    return reading.entity("money", match.start(), end, text, true);
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
      case '€', 'e' -> "EUR";
      case '₽', 'р' -> "RUB";
      case 'u', 'd' -> "USD";
      default -> sign.startsWith("buck") ? "USD" : "BRL";
    };
  }
}
