package io.prosa.integration.pix;

import io.prosa.engine.billing.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The line of a collection slip (arrecadação): four blocks of eleven digits and a check digit.
public record CollectionLine(String digits) implements BoletoLine {
  public CollectionLine {
    if (!isRight(digits)) {
      throw new IllegalArgumentException("not the line of a collection slip");
    }
  }

  static Optional<CollectionLine> of(String digits) {
    return isRight(digits) ? Optional.of(new CollectionLine(digits)) : Optional.empty();
  }

  static Optional<CollectionLine> fromBarcode(String barcode) {
    var check = modulus(barcode);
    var line = new StringBuilder();
    for (var i = 0; i < 44; i += 11) {
      var block = barcode.substring(i, i + 11);
      line.append(block).append(check.applyAsInt(block));
    }
    return of(line.toString());
  }

  /// Builds a telecom's slip in reais with modulus 10.
  ///
  /// @param company four digits
  /// @param freeField 25 digits, the company's own
  public static CollectionLine build(String company, Money amount, String freeField) {
    var cents = amount.amount().movePointRight(2).toBigIntegerExact();
    var rest = "%011d%s%s".formatted(cents, company, freeField);
    var digit = CheckDigits.modulus10("846" + rest);
    return fromBarcode("846" + digit + rest).orElseThrow(IllegalArgumentException::new);
  }

  private static boolean isRight(String digits) {
    if (!digits.matches("8[1-79][6-9][0-9]{45}")) {
      return false;
    }
    var check = modulus(digits);
    for (var i = 0; i < 48; i += 12) {
      if (check.applyAsInt(digits.substring(i, i + 11)) != digits.charAt(i + 11) - '0') {
        return false;
      }
    }
    var barcode = barcode(digits);
    var general = check.applyAsInt(barcode.substring(0, 3) + barcode.substring(4));
    return general == barcode.charAt(3) - '0';
  }

  /// The third digit tells which modulus the whole slip uses; modulus 10 for 8 and 9, as some
  /// public code has it, is wrong.
  private static ToIntFunction<String> modulus(String digits) {
    return digits.charAt(2) < '8' ? CheckDigits::modulus10 : CheckDigits::collectionModulus11;
  }

  private static String barcode(String digits) {
    return digits.substring(0, 11)
        + digits.substring(12, 23)
        + digits.substring(24, 35)
        + digits.substring(36, 47);
  }

  @Override
  public String barcode() {
    return barcode(digits);
  }

  /// Ids 7 and 9 count units, not reais.
  @Override
  public Optional<Money> amount() {
    var isInReais = digits.charAt(2) == '6' || digits.charAt(2) == '8';
    var amount = new Money(new BigDecimal(barcode().substring(4, 15)).movePointLeft(2));
    return isInReais && amount.isPositive() ? Optional.of(amount) : Optional.empty();
  }

  /// Companies may start their own field with the due date; a text that is no date means none.
  @Override
  public Optional<LocalDate> dueNear(LocalDate day) {
    var from = digits.charAt(1) == '6' ? 23 : 19;
    try {
      var due =
          LocalDate.parse(barcode().substring(from, from + 8), DateTimeFormatter.BASIC_ISO_DATE);
      var isPlausible = Math.abs(due.getYear() - day.getYear()) <= 10;
      return isPlausible ? Optional.of(due) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public String punctuated() {
    var groups = new StringBuilder();
    for (var i = 0; i < 48; i += 12) {
      groups.append(i == 0 ? "" : " ");
      groups.append(digits, i, i + 11).append('-').append(digits.charAt(i + 11));
    }
    return groups.toString();
  }
}
