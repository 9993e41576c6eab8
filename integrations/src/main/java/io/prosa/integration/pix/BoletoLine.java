package io.prosa.integration.pix;

import io.prosa.engine.billing.Money;
import java.time.LocalDate;
import java.util.Optional;

/// The typeable line of a payment slip, with all its check digits right: 47 digits when a bank
/// issued it, 48 when it is a collection slip (arrecadação) as some telecoms print it.
public sealed interface BoletoLine permits BankLine, CollectionLine {
  /// Reads a line with or without its punctuation; empty when any check digit is wrong.
  static Optional<BoletoLine> parse(String written) {
    var digits = written.replaceAll("[.\\-\\s]", "");
    return switch (digits.length()) {
      case 47 -> BankLine.of(digits).map(BoletoLine.class::cast);
      case 48 -> CollectionLine.of(digits).map(BoletoLine.class::cast);
      default -> Optional.empty();
    };
  }

  /// Reads the 44 digits under the bars; empty when the check digit is wrong.
  static Optional<BoletoLine> fromBarcode(String barcode) {
    if (!barcode.matches("[0-9]{44}")) {
      return Optional.empty();
    }
    return barcode.startsWith("8")
        ? CollectionLine.fromBarcode(barcode).map(BoletoLine.class::cast)
        : BankLine.fromBarcode(barcode).map(BoletoLine.class::cast);
  }

  /// The line without punctuation.
  String digits();

  /// The 44 digits under the bars.
  String barcode();

  /// The amount; empty when the slip leaves it open.
  Optional<Money> amount();

  /// The due date, which the slip alone does not tell apart from one 9,000 days away: of the two
  /// the one nearer to the given day. Empty when the slip has none.
  Optional<LocalDate> dueNear(LocalDate day);

  /// The form that people read: in groups, with dots or dashes.
  String punctuated();
}
