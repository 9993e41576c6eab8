package io.prosa.engine.billing;

import io.prosa.engine.Answer;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import java.time.Duration;
import java.util.List;

/// With which codes can this invoice be paid?
public record PaymentCodes(Invoice invoice) implements Question<PaymentCodes.Codes> {
  public sealed interface Codes extends Answer {}

  /// At least one code, all of them checked; the other is empty where the provider has none.
  ///
  /// @param pix the Pix copy-and-paste code
  /// @param boletoLine the boleto's typeable line, digits only
  public record Payable(String pix, String boletoLine) implements Codes {
    public boolean hasPix() {
      return !pix.isEmpty();
    }

    public boolean hasBoletoLine() {
      return !boletoLine.isEmpty();
    }
  }

  /// The billing system has no code for it (yet).
  public record NoCodes() implements Codes {}

  /// A code came that contradicts the invoice or fails its check digits: it may be forged, so it is
  /// never shown and a person has to look.
  public record Suspicious() implements Codes {}

  @Override
  public Codes ask(Ports ports) {
    return ports.invoices().paymentCodes(invoice);
  }

  @Override
  public List<Codes> samples() {
    return List.of(
        new Payable("00020126PIX6304ABCD", "00190000090123456700400001234178115950000009990"),
        new Payable("00020126PIX6304ABCD", ""),
        new Payable("", "00190000090123456700400001234178115950000009990"),
        new NoCodes(),
        new Suspicious());
  }

  @Override
  public Duration freshFor() {
    return Duration.ofMinutes(1);
  }
}
