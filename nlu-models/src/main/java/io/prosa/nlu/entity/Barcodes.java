package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.List;
import java.util.regex.Pattern;

/// The line under a barcode: 47 digits on a bank's bill, 48 on one of a utility, each with check
/// digits of its own.
final class Barcodes implements Recogniser {
  private static final Pattern LINE = Pattern.compile("(?<!\\d)\\d(?:[ .-]{0,2}\\d){46,47}(?!\\d)");
  private static final int BILL = 47;
  private static final int BLOCK = 12;

  @Override
  public boolean mayFind(Reading reading) {
    return reading.hasDigits(BILL);
  }

  @Override
  public List<Entity> find(Reading reading) {
    return LINE.matcher(reading.folded())
        .results()
        .map(
            m -> {
              var line = line(m.group());
              var digits = line.replaceAll("\\D", "");
              var end = m.start() + line.length();
              return reading.entity("barcode_line", m.start(), end, digits, isRight(digits));
            })
        .toList();
  }

  /// Without a number that merely follows: only a utility's line, which begins with 8, has 48
  /// digits.
  private static String line(String found) {
    var last = found.substring(found.length() - 2);
    var follows = found.charAt(0) != '8' && !Character.isDigit(last.charAt(0));
    var digits = found.chars().filter(Character::isDigit).count();
    return follows && digits > BILL ? found.substring(0, found.length() - 1).strip() : found;
  }

  static boolean isRight(String line) {
    return line.length() == BILL ? isRightBill(line) : isRightUtility(line);
  }

  private static boolean isRightBill(String line) {
    var bar =
        line.substring(0, 4)
            + line.substring(32)
            + line.substring(4, 9)
            + line.substring(10, 20)
            + line.substring(21, 31);
    var rest = bar.charAt(4) - '0';
    var eleven = modulus11(bar.substring(0, 4) + bar.substring(5));
    return hasModulus10(line.substring(0, 10))
        && hasModulus10(line.substring(10, 21))
        && hasModulus10(line.substring(21, 32))
        && rest == (eleven == 0 || eleven > 9 ? 1 : eleven);
  }

  /// The third digit says which modulus counts.
  private static boolean isRightUtility(String line) {
    if (line.charAt(0) != '8') {
      return false;
    }
    var ten = line.charAt(2) == '6' || line.charAt(2) == '7';
    for (var at = 0; at < line.length(); at += BLOCK) {
      var block = line.substring(at, at + BLOCK);
      var eleven = modulus11(block.substring(0, BLOCK - 1));
      var right =
          ten ? hasModulus10(block) : block.charAt(BLOCK - 1) - '0' == (eleven > 9 ? 0 : eleven);
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasModulus10(String digits) {
    var sum = 0;
    var weight = 2;
    for (var i = digits.length() - 2; i >= 0; i--) {
      var product = (digits.charAt(i) - '0') * weight;
      sum += product / 10 + product % 10;
      weight = 3 - weight;
    }
    return (10 - sum % 10) % 10 == digits.charAt(digits.length() - 1) - '0';
  }

  private static int modulus11(String digits) {
    var sum = 0;
    var weight = 2;
    for (var i = digits.length() - 1; i >= 0; i--) {
      sum += (digits.charAt(i) - '0') * weight;
      weight = weight == 9 ? 2 : weight + 1;
    }
    return (11 - sum % 11) % 11;
  }
}
