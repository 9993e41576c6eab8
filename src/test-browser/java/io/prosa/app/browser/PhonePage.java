package io.prosa.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The demo phone, held by a customer.
final class PhonePage {
  private final Page page;

  private PhonePage(Page page) {
    this.page = page;
  }

  static PhonePage of(String customer, Browser browser) {
    var page = browser.opens("/demo/phone");
    page.locator("[data-test=customer][data-customer='" + customer + "']").click();
    return new PhonePage(page);
  }

  PhonePage writes(String text) {
    page.getByTestId("composer").fill(text);
    page.getByTestId("send").click();
    return this;
  }

  PhonePage taps(String button) {
    withText("reply-button", button).last().click();
    return this;
  }

  /// Waits until the business has said this.
  PhonePage hears(String words) {
    bubble("text", words).or(bubble("buttons", words)).or(bubble("list", words)).last().waitFor();
    return this;
  }

  /// Waits until a message of this type came, with these words.
  Locator sees(String type, String words) {
    var message = bubble(type, words).last();
    message.waitFor();
    return message;
  }

  /// The file behind a message, as the browser would open it.
  byte[] opens(Locator message) {
    var address = message.getByTestId("document").getAttribute("href");
    return page.request().get(address).body();
  }

  private Locator bubble(String type, String words) {
    return page.locator("[data-test=bubble][data-from=business][data-type=" + type + "]")
        .filter(new Locator.FilterOptions().setHasText(words));
  }

  private Locator withText(String name, String words) {
    return page.getByTestId(name).filter(new Locator.FilterOptions().setHasText(words));
  }
}
