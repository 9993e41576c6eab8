package io.prosa.integration.ixc;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.Money;
import io.prosa.engine.billing.PaymentCodes.Codes;
import io.prosa.engine.billing.PaymentCodes.NoCodes;
import io.prosa.engine.billing.PaymentCodes.Payable;
import io.prosa.engine.billing.PaymentCodes.Suspicious;
import io.prosa.integration.pix.BoletoLine;
import io.prosa.integration.pix.BrCode;
import io.prosa.integration.wire.Json;
import io.prosa.integration.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Decides whether what IXC gave to pay with may be shown.
final class Payment {
  private Payment() {}

  /// Hands codes out only when all of them fit the invoice: one that does not casts doubt on the
  /// other too. A code without an amount contradicts nothing.
  static Codes judged(Invoice invoice, String pix, String line) {
    var code = BrCode.parse(pix);
    var slip = BoletoLine.parse(line);
    var isPixWrong =
        !pix.isBlank() && (code.isEmpty() || contradicts(code.get().amount(), invoice));
    var isLineWrong =
        !line.isBlank() && (slip.isEmpty() || contradicts(slip.get().amount(), invoice));
    if (isPixWrong || isLineWrong) {
      return new Suspicious();
    }
    return code.isEmpty() && slip.isEmpty()
        ? new NoCodes()
        : new Payable(code.map(BrCode::text).orElse(""), slip.map(BoletoLine::digits).orElse(""));
  }

  private static boolean contradicts(Optional<Money> printed, Invoice invoice) {
    return printed.filter(amount -> !amount.equals(invoice.amount())).isPresent();
  }

  /// The Pix code in the answer of `get_pix`; empty when the invoice's wallet has no Pix.
  static String pix(Reply reply) {
    var json = IxcClient.json(reply, "get_pix", Kind.NOT_DONE);
    return IxcClient.isError(json) ? "" : Json.text(json.path("pix").path("qrCode").path("qrcode"));
  }

  /// The document in the answer of `get_boleto`, which is raw, or bare base64, or an error; only
  /// its first bytes tell.
  static Optional<byte[]> pdf(Reply reply) {
    if (!reply.isOk()) {
      throw new Unavailable(Kind.NOT_DONE, "get_boleto: HTTP " + reply.status());
    }
    if (reply.startsWith("%PDF")) {
      return Optional.of(reply.body());
    }
    if (Json.parse(reply.body()).filter(IxcClient::isError).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(decoded(reply));
  }

  private static byte[] decoded(Reply reply) {
    try {
      var bare = reply.text().replaceAll("[\"\\s]", "");
      var pdf = Base64.getDecoder().decode(bare);
      if (new String(pdf, 0, Math.min(4, pdf.length), StandardCharsets.US_ASCII).equals("%PDF")) {
        return pdf;
      }
      throw new Unavailable(Kind.NOT_DONE, "get_boleto: no PDF came");
    } catch (IllegalArgumentException _) {
      throw new Unavailable(Kind.NOT_DONE, "get_boleto: neither PDF nor base64 came");
    }
  }
}
