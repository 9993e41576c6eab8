package io.prosa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The console, with an agent in front of it.
final class ConsolePage {
  private final Page page;

  private ConsolePage(Page page) {
    this.page = page;
  }

  /// Arrives without a log-in and is sent to get one.
  static ConsolePage of(String agent, Browser browser) {
    var page = browser.opens("/console");
    page.waitForURL("**/login");
    logIn(page, agent, agent);
    page.waitForURL("**/console");
    return new ConsolePage(page);
  }

  static void logIn(Page page, String user, String password) {
    page.getByTestId("login-user").fill(user);
    page.getByTestId("login-password").fill(password);
    page.getByTestId("login-submit").click();
  }

  /// Opens the waiting talk of a customer.
  ConsolePage opensWaiting(String customer) {
    page.getByTestId("view-waiting").click();
    withText(page.getByTestId("row"), customer).click();
    return this;
  }

  ConsolePage seesReason(String words) {
    assertThat(page.getByTestId("reason")).containsText(words);
    return this;
  }

  ConsolePage takes() {
    page.getByTestId("take").click();
    return this;
  }

  ConsolePage writes(String text) {
    page.getByTestId("composer").fill(text);
    page.getByTestId("send").click();
    return this;
  }

  ConsolePage returnsToTheBot() {
    page.getByTestId("return").click();
    return this;
  }

  /// Waits until somebody has said this: customer, bot, agent or notice.
  ConsolePage sees(String from, String words) {
    withText(page.locator("[data-test=bubble][data-from=" + from + "]"), words).last().waitFor();
    return this;
  }

  /// Waits until this stands there once: not still on its way as well.
  ConsolePage seesOnce(String from, String words) {
    assertThat(withText(page.locator("[data-test=bubble][data-from=" + from + "]"), words))
        .hasCount(1);
    return this;
  }

  ConsolePage seesFact(String label, String value) {
    var fact = page.getByTestId("facts").locator("dt:text-is('" + label + "') + dd");
    assertThat(fact).hasText(value);
    return this;
  }

  private static Locator withText(Locator all, String words) {
    return all.filter(new Locator.FilterOptions().setHasText(words));
  }
}
