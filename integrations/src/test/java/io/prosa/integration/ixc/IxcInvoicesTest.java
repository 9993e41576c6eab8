package io.prosa.integration.ixc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.prosa.engine.Unavailable;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.Money;
import io.prosa.engine.billing.PaymentCodes.NoCodes;
import io.prosa.engine.billing.PaymentCodes.Payable;
import io.prosa.engine.billing.PaymentCodes.Suspicious;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IxcInvoicesTest {
  private static final String LINE = "00190000090123456700400001234178115950000009990";
  private static final String PIX =
      "00020126490014br.gov.bcb.pix0127financeiro@provedor.example520400005303986540599.905802BR"
          + "5921PROVEDOR EXEMPLO LTDA6008CURITIBA62130509FAT00012363041779";
  private static final byte[] PDF = "%PDF-1.7 inventado".getBytes(StandardCharsets.US_ASCII);

  private final IxcStub ixc = new IxcStub();

  @AfterEach
  void stop() {
    ixc.close();
  }

  private static Invoice invoice(String id, String amount, String due) {
    return new Invoice(id, "4101", Money.of(amount), LocalDate.parse(due));
  }

  private static final Invoice OPEN = invoice("8101", "99.90", "2026-10-10");

  @Test
  void listsWhatIsOpenOldestFirst() {
    ixc.table("fn_areceber", "invoices__mixed");
    assertThat(ixc.billing.openInvoices(IxcStub.CONTRACT))
        .containsExactly(
            OPEN, invoice("8105", "40.00", "2026-11-10"), invoice("8103", "99.90", "2026-12-10"));
  }

  @Test
  void listsNothingWhenNothingIsOwed() {
    ixc.table("fn_areceber", "grid__empty");
    assertThat(ixc.billing.openInvoices(IxcStub.CONTRACT)).isEmpty();
  }

  @Test
  void neverShowsSomebodyElsesInvoice() {
    ixc.table("fn_areceber", "invoice__somebody_else");
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> ixc.billing.openInvoices(IxcStub.CONTRACT));
  }

  @Test
  void doesNotGuessAnAmountThatItCannotRead() {
    ixc.table("fn_areceber", "invoice__unreadable");
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> ixc.billing.openInvoices(IxcStub.CONTRACT));
  }

  @Test
  void givesBothCodesWhenBothFit() {
    ixc.table("fn_areceber", "invoice__open").action("get_pix", "pix__dynamic");
    assertThat(ixc.billing.paymentCodes(OPEN)).isEqualTo(new Payable(PIX, LINE));
  }

  @Test
  void givesTheLineAloneWhereThereIsNoPix() {
    ixc.table("fn_areceber", "invoice__open").action("get_pix", "error__with_200");
    assertThat(ixc.billing.paymentCodes(OPEN)).isEqualTo(new Payable("", LINE));
  }

  @Test
  void givesThePixAloneWhereThereIsNoLine() {
    ixc.table("fn_areceber", "invoice__no_line").action("get_pix", "pix__dynamic");
    assertThat(ixc.billing.paymentCodes(OPEN)).isEqualTo(new Payable(PIX, ""));
  }

  @Test
  void saysSoWhereThereAreNoCodes() {
    ixc.table("fn_areceber", "invoice__no_line").action("get_pix", "error__with_200");
    assertThat(ixc.billing.paymentCodes(OPEN)).isEqualTo(new NoCodes());
  }

  @Test
  void givesNoCodesForWhatWasPaidMeanwhile() {
    ixc.table("fn_areceber", "invoice__paid").action("get_pix", "pix__dynamic");
    assertThat(ixc.billing.paymentCodes(OPEN)).isEqualTo(new NoCodes());
  }

  @Test
  void holdsBackAPixCodeWithAWrongCheckSum() {
    ixc.table("fn_areceber", "invoice__open").action("get_pix", "pix__bad_checksum");
    assertThat(ixc.billing.paymentCodes(OPEN)).isEqualTo(new Suspicious());
  }

  @Test
  void holdsBackALineWithAWrongCheckDigit() {
    ixc.table("fn_areceber", "invoice__forged_line").action("get_pix", "pix__dynamic");
    assertThat(ixc.billing.paymentCodes(OPEN)).isEqualTo(new Suspicious());
  }

  @Test
  void holdsBackCodesOfAnotherAmount() {
    ixc.table("fn_areceber", "invoice__other_amount").action("get_pix", "pix__dynamic");
    assertThat(ixc.billing.paymentCodes(invoice("8101", "89.90", "2026-10-10")))
        .isEqualTo(new Suspicious());
  }

  @Test
  void acceptsAPdfInBase64() {
    ixc.action("get_boleto", text(Base64.getEncoder().encodeToString(PDF)));
    assertThat(ixc.billing.pdf("8101")).hasValue(PDF);
  }

  @Test
  void acceptsARawPdf() {
    ixc.action("get_boleto", aResponse().withBody(PDF));
    assertThat(ixc.billing.pdf("8101")).hasValue(PDF);
  }

  @Test
  void takesAnErrorForNoDocument() {
    ixc.action("get_boleto", "error__with_200");
    assertThat(ixc.billing.pdf("8101")).isEmpty();
  }

  @Test
  void doesNotTakeAnyOtherFileForAPdf() {
    ixc.action("get_boleto", text(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3})));
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> ixc.billing.pdf("8101"));
    ixc.action("get_boleto", text("<html>login</html>"));
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> ixc.billing.pdf("8101"));
  }

  private static ResponseDefinitionBuilder text(String body) {
    return aResponse().withHeader("Content-Type", "text/plain").withBody(body);
  }
}
