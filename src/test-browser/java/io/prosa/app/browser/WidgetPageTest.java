package io.prosa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.prosa.integration.simulated.PhoneMessage;
import io.prosa.integration.simulated.SimulatedIsp;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a visitor gets done on the provider's website, once a code sent to the customer's WhatsApp
/// has proved who it is.
@BrowserTest
final class WidgetPageTest {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  @Autowired private SimulatedIsp isp;

  @Test
  void showsTheInvoiceAsAFileWithACodeToCopy(Browser browser) {
    var widget = WidgetPage.on(browser).writes("quero a segunda via do boleto");
    identify(widget, "90171331710", "5511955510002");
    widget.hears("R$ 99,90");
    Assertions.assertThat(widget.downloads("R$ 99,90")).asString().startsWith("%PDF");
    assertThat(widget.said("br.gov.bcb.pix").getByTestId("copy-code")).isVisible();
  }

  @Test
  void releasesABlockedLineAtTheTapOfAButton(Browser browser) {
    var provider = ProviderPage.on(browser);
    provider.showsContract("3013", "blocked");
    var widget = WidgetPage.on(browser).writes("minha internet ta bloqueada, libera em confiança");
    identify(widget, "90271660481", "5511955510013");
    widget.hears("Posso liberar").taps("Sim, pode fazer").hears("Sua internet está liberada até");
    provider.showsContract("3013", "trusted");
  }

  @Test
  void changesTheWifiPassword(Browser browser) {
    var provider = ProviderPage.on(browser);
    var widget = WidgetPage.on(browser).writes("quero trocar a senha do wifi");
    identify(widget, "90171638794", "5511955510012");
    widget.hears("nova senha").writes("Jabuticaba#2026");
    widget.hears("Posso trocar").taps("Sim, pode fazer").hears("foi trocada");
    provider.showsWifiKey("celina.rocha", "Jabuticaba#2026");
  }

  private void identify(WidgetPage widget, String document, String phone) {
    widget.hears("CPF ou CNPJ").writes(document);
    widget.hears("código de 6 números").writes(codeOn(phone));
  }

  /// Waits for the one-time code on the customer's phone.
  private String codeOn(String phone) {
    return Awaitility.await("a code on the phone " + phone)
        .atMost(Duration.ofSeconds(30))
        .until(() -> code(phone), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> code(String phone) {
    return isp.phone(phone).messages().stream()
        .filter(message -> message.type().equals("template"))
        .map(PhoneMessage::text)
        .map(CODE::matcher)
        .filter(found -> found.find())
        .map(found -> found.group())
        .findFirst();
  }
}
