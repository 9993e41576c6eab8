package io.prosa.integration.pix;

/// The check digits of Brazilian payment slips, as FEBRABAN defines them.
final class CheckDigits {
  private CheckDigits() {}

  /// From the right, weights 2, 1, 2, 1; the digits of each product are added up.
  static int modulus10(String digits) {
    var sum = 0;
    var weight = 2;
    for (var i = digits.length() - 1; i >= 0; i--) {
      var product = (digits.charAt(i) - '0') * weight;
      sum += product / 10 + product % 10;
      weight = 3 - weight;
    }
    return (10 - sum % 10) % 10;
  }

  /// The general digit of a bank slip: what would be 0, 10 or 11 is written 1.
  static int bankModulus11(String digits) {
    var digit = 11 - rest11(digits);
    return digit > 9 ? 1 : digit;
  }

  /// The digits of a collection slip: remainders 0 and 1 give 0, remainder 10 gives 1.
  static int collectionModulus11(String digits) {
    var rest = rest11(digits);
    return rest < 2 ? 0 : 11 - rest;
  }

  /// From the right, weights 2 to 9 and over again.
  private static int rest11(String digits) {
    var sum = 0;
    var weight = 2;
    for (var i = digits.length() - 1; i >= 0; i--) {
      sum += (digits.charAt(i) - '0') * weight;
      weight = weight == 9 ? 2 : weight + 1;
    }
    return sum % 11;
  }
}
