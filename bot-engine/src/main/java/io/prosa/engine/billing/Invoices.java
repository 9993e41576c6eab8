package io.prosa.engine.billing;

import java.util.List;
import java.util.Optional;

/// What is owed, and the means to pay it. Every method may throw
/// {@link io.prosa.engine.Unavailable}.
public interface Invoices {
  /// The open invoices of a contract, oldest due date first; none when nothing is owed.
  List<Invoice> openInvoices(Contract contract);

  /// The codes to pay an invoice with, each checked against the invoice before it is handed out.
  PaymentCodes.Codes paymentCodes(Invoice invoice);

  /// The invoice as PDF bytes; empty when the billing system has no document for it.
  Optional<byte[]> pdf(String invoiceId);
}
