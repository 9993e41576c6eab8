package io.prosa.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The provider's website with the widget open, used by a visitor whom nobody knows yet.
final class WidgetPage {
  private final Page page;

  private WidgetPage(Page page) {
    this.page = page;
  }

  static WidgetPage on(Browser browser) {
    var page = browser.opens("/demo/site");
    page.getByTestId("launcher").click();
    return new WidgetPage(page);
  }

  WidgetPage writes(String text) {
    page.getByTestId("composer").fill(text);
    page.getByTestId("send").click();
    return this;
  }

  WidgetPage taps(String option) {
    withText(page.getByTestId("option"), option).last().click();
    return this;
  }

  /// Waits until the bot has said this.
  WidgetPage hears(String words) {
    said(words).waitFor();
    return this;
  }

  /// The last message of the bot with these words.
  Locator said(String words) {
    return withText(page.locator("[data-test=bubble][data-from=bot]"), words).last();
  }

  /// The file that comes with the message with these words.
  byte[] downloads(String words) {
    var file = page.waitForDownload(() -> said(words).getByTestId("document").click());
    try (var in = file.createReadStream()) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Locator withText(Locator all, String words) {
    return all.filter(new Locator.FilterOptions().setHasText(words));
  }
}
