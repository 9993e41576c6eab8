package io.prosa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/// The simulated provider from the inside.
final class ProviderPage {
  private final Page page;

  private ProviderPage(Page page) {
    this.page = page;
  }

  static ProviderPage on(Browser browser) {
    return new ProviderPage(browser.opens("/demo/isp"));
  }

  /// Waits until a contract is in this state.
  void showsContract(String number, String state) {
    var contract = page.locator("[data-test=contract][data-contract='" + number + "']");
    assertThat(contract.locator("[data-state]")).hasAttribute("data-state", state);
  }

  /// Waits until the router of a login has this Wi-Fi password, and only this.
  void showsWifiKey(String login, String key) {
    var router = page.locator("[data-test=device][data-login='" + login + "']");
    assertThat(router.locator("code")).hasText(key);
  }
}
