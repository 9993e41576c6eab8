package io.prosa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for all screens. That they do not complain is asked after every test.
@BrowserTest
final class EveryPageTest {
  @ParameterizedTest
  @CsvSource({
    "/, door-phone",
    "/login, login-submit",
    "/demo/phone, composer",
    "/demo/site, launcher",
    "/demo/isp, contract"
  })
  void fitsASmallPhone(String path, String landmark, Browser browser) {
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      var page = browser.opensSmall(path, scheme);
      page.getByTestId(landmark).first().waitFor();
      Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void theConsoleFitsASmallPhone(Browser browser) {
    var page = browser.opensSmall("/login", ColorScheme.LIGHT);
    ConsolePage.logIn(page, "atendente", "atendente");
    page.getByTestId("rows").waitFor();
    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @ParameterizedTest
  @ValueSource(strings = {"door-phone", "door-site", "door-console", "door-isp"})
  void theWelcomeLeadsThroughEveryDoor(String door, Browser browser) {
    var page = browser.opens("/");
    page.getByTestId(door).click();
    assertThat(page).not().hasURL("/");
    assertThat(page.locator("main")).isVisible();
  }

  @Test
  void aPageThatIsNotThereSaysSo(Browser browser) {
    var page = browser.expectsRefusalBy("/nao-existe").opens("/nao-existe");
    assertThat(page.locator("h1")).hasText("Aqui a prosa acabou");
  }

  @Test
  void aWrongPasswordIsToldInWords(Browser browser) {
    var page = browser.expectsRefusalBy("/api/login").opens("/login");
    ConsolePage.logIn(page, "atendente", "adivinhada");
    assertThat(page.getByTestId("login-error")).hasText("Usuário ou senha não conferem.");
  }
}
