package io.prosa.integration.pix;

import io.prosa.engine.billing.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The line of a slip that a bank issued.
public record BankLine(String digits) implements BoletoLine {
  /// Day zero of the due factor; it ran from 1000 (2000-07-03) to 9999 (2025-02-21).
  private static final LocalDate FIRST_CYCLE = LocalDate.of(1997, 10, 7);

  /// On 2025-02-22 the factor went back to 1000.
  private static final LocalDate SECOND_CYCLE = LocalDate.of(2022, 5, 29);

  private static final int SMALLEST_FACTOR = 1000;
  private static final int LARGEST_FACTOR = 9999;

  public BankLine {
    if (!isRight(digits)) {
      throw new IllegalArgumentException("not the line of a bank's slip");
    }
  }

  static Optional<BankLine> of(String digits) {
    return isRight(digits) ? Optional.of(new BankLine(digits)) : Optional.empty();
  }

  static Optional<BankLine> fromBarcode(String barcode) {
    var one = barcode.substring(0, 4) + barcode.substring(19, 24);
    var two = barcode.substring(24, 34);
    var three = barcode.substring(34, 44);
    var end = barcode.substring(4, 19);
    return of(closed(one) + closed(two) + closed(three) + end);
  }

  /// Builds a slip's line.
  ///
  /// @param bank three digits
  /// @param freeField 25 digits, the bank's own
  public static BankLine build(String bank, LocalDate due, Money amount, String freeField) {
    var cents = amount.amount().movePointRight(2).toBigIntegerExact();
    var rest = "%04d%010d%s".formatted(factor(due), cents, freeField);
    var head = bank + "9";
    var digit = CheckDigits.bankModulus11(head + rest);
    return fromBarcode(head + digit + rest).orElseThrow(IllegalArgumentException::new);
  }

  private static long factor(LocalDate due) {
    var first = ChronoUnit.DAYS.between(FIRST_CYCLE, due);
    var factor = first <= LARGEST_FACTOR ? first : ChronoUnit.DAYS.between(SECOND_CYCLE, due);
    if (factor < SMALLEST_FACTOR || factor > LARGEST_FACTOR) {
      throw new IllegalArgumentException("no due factor reaches that day");
    }
    return factor;
  }

  private static String closed(String field) {
    return field + CheckDigits.modulus10(field);
  }

  private static boolean isRight(String digits) {
    if (!digits.matches("[0-9]{47}")) {
      return false;
    }
    var barcode = barcode(digits);
    var general = CheckDigits.bankModulus11(barcode.substring(0, 4) + barcode.substring(5));
    return isClosed(digits.substring(0, 10))
        && isClosed(digits.substring(10, 21))
        && isClosed(digits.substring(21, 32))
        && general == digits.charAt(32) - '0';
  }

  private static boolean isClosed(String field) {
    return closed(field.substring(0, field.length() - 1)).equals(field);
  }

  private static String barcode(String digits) {
    return digits.substring(0, 4)
        + digits.substring(32, 47)
        + digits.substring(4, 9)
        + digits.substring(10, 20)
        + digits.substring(21, 31);
  }

  @Override
  public String barcode() {
    return barcode(digits);
  }

  @Override
  public Optional<Money> amount() {
    var amount = new Money(new BigDecimal(digits.substring(37)).movePointLeft(2));
    return amount.isPositive() ? Optional.of(amount) : Optional.empty();
  }

  @Override
  public Optional<LocalDate> dueNear(LocalDate day) {
    var factor = Integer.parseInt(digits.substring(33, 37));
    if (factor < SMALLEST_FACTOR) {
      return Optional.empty();
    }
    var first = FIRST_CYCLE.plusDays(factor);
    var second = SECOND_CYCLE.plusDays(factor);
    return Optional.of(distance(first, day) <= distance(second, day) ? first : second);
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  @Override
  public String punctuated() {
    return "%s.%s %s.%s %s.%s %s %s"
        .formatted(
            digits.substring(0, 5),
            digits.substring(5, 10),
            digits.substring(10, 15),
            digits.substring(15, 21),
            digits.substring(21, 26),
            digits.substring(26, 32),
            digits.substring(32, 33),
            digits.substring(33));
  }
}
