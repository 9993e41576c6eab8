package io.prosa.engine.identity;

import java.util.Locale;
import java.util.Optional;

/// A Brazilian taxpayer number with right check digits: CPF (11 digits, a person) or CNPJ (14
/// characters, a firm; letters are possible since July 2026, IN RFB 2.229/2024).
///
/// Its text form is masked, so that it cannot reach a log by accident.
public record TaxId(String digits) {
  private static final int[] CNPJ_WEIGHTS = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};

  public TaxId {
    if (!isCpf(digits) && !isCnpj(digits)) {
      throw new IllegalArgumentException("not a CPF or CNPJ with right check digits");
    }
  }

  /// Reads a number written with or without punctuation; empty when the check digits are wrong.
  public static Optional<TaxId> parse(String written) {
    var bare = bare(written);
    return isCpf(bare) || isCnpj(bare) ? Optional.of(new TaxId(bare)) : Optional.empty();
  }

  /// Strips what people and systems put between the digits: dots, dashes, slashes, spaces.
  public static String bare(String written) {
    return written.replaceAll("[.\\-/\\s]", "").toUpperCase(Locale.ROOT);
  }

  public boolean isCompany() {
    return digits.length() == 14;
  }

  /// The punctuated form, such as 529.982.247-25 or 11.222.333/0001-81.
  public String punctuated() {
    return isCompany()
        ? "%s.%s.%s/%s-%s"
            .formatted(
                digits.substring(0, 2),
                digits.substring(2, 5),
                digits.substring(5, 8),
                digits.substring(8, 12),
                digits.substring(12))
        : "%s.%s.%s-%s"
            .formatted(
                digits.substring(0, 3),
                digits.substring(3, 6),
                digits.substring(6, 9),
                digits.substring(9));
  }

  /// Modulus 11 with weights 10..2 and 11..2; repeated digits pass the sums but are refused.
  public static boolean isCpf(String bare) {
    if (!bare.matches("\\d{11}") || bare.chars().distinct().count() == 1) {
      return false;
    }
    return cpfDigit(bare, 9) == bare.charAt(9) - '0' && cpfDigit(bare, 10) == bare.charAt(10) - '0';
  }

  /// Modulus 11 where a character counts as its ASCII code less 48, so digits count as themselves.
  public static boolean isCnpj(String bare) {
    if (!bare.matches("[0-9A-Z]{12}\\d{2}") || bare.chars().distinct().count() == 1) {
      return false;
    }
    return cnpjDigit(bare, 12) == bare.charAt(12) - '0'
        && cnpjDigit(bare, 13) == bare.charAt(13) - '0';
  }

  private static int cpfDigit(String bare, int length) {
    var sum = 0;
    for (var i = 0; i < length; i++) {
      sum += (bare.charAt(i) - '0') * (length + 1 - i);
    }
    return checkDigit(sum);
  }

  private static int cnpjDigit(String bare, int length) {
    var sum = 0;
    for (var i = 0; i < length; i++) {
      sum += (bare.charAt(i) - '0') * CNPJ_WEIGHTS[CNPJ_WEIGHTS.length - length + i];
    }
    return checkDigit(sum);
  }

  private static int checkDigit(int sum) {
    var rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
  }

  @Override
  public String toString() {
    return isCompany() ? "CNPJ ****" : "CPF ***";
  }
}
