package io.prosa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What a customer gets done on the demo phone.
@BrowserTest
final class PhonePageTest {
  @Test
  void showsTheInvoiceAsAFileWithACodeToCopy(Browser browser) {
    var phone = PhonePage.of("1002", browser).writes("quero a segunda via do boleto");
    phone.hears("CPF ou CNPJ").writes("90171331710");
    var invoice = phone.sees("document", "R$ 99,90");
    assertThat(invoice.getByTestId("document")).containsText(".pdf");
    Assertions.assertThat(phone.opens(invoice)).asString().startsWith("%PDF");
    var pix = phone.sees("text", "br.gov.bcb.pix");
    assertThat(pix.getByTestId("copy-code")).isVisible();
  }

  @Test
  void releasesABlockedLineAtTheTapOfAButton(Browser browser) {
    var provider = ProviderPage.on(browser);
    provider.showsContract("3003", "blocked");
    var phone =
        PhonePage.of("1003", browser).writes("minha internet ta bloqueada, libera em confiança");
    phone.hears("CPF ou CNPJ").writes("90271363436").hears("Posso liberar");
    phone.taps("Sim, pode fazer").hears("Sua internet está liberada até");
    provider.showsContract("3003", "trusted");
  }

  @Test
  void changesTheWifiPassword(Browser browser) {
    var provider = ProviderPage.on(browser);
    var phone = PhonePage.of("1001", browser).writes("quero trocar a senha do wifi");
    phone.hears("CPF ou CNPJ").writes("90071300058").hears("nova senha");
    phone.writes("Pitanga#2026").hears("Posso trocar").taps("Sim, pode fazer").hears("foi trocada");
    provider.showsWifiKey("helena.prado", "Pitanga#2026");
  }
}
