package io.prosa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/// A browser with nothing remembered, that writes down what its pages complain about: errors of
/// scripts, refusals by the content security policy, files that were not found.
final class Browser implements AutoCloseable {
  static final int PATIENCE_MILLIS = 30_000;
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  private final BrowserContext context;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Browser(com.microsoft.playwright.Browser chromium, String address) {
    context =
        chromium.newContext(
            new NewContextOptions()
                .setBaseURL(address)
                .setLocale("pt-BR")
                .setTimezoneId("America/Sao_Paulo")
                .setViewportSize(1440, 900));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.onConsoleMessage(this::listen);
    context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
  }

  private void listen(ConsoleMessage message) {
    if (message.type().equals("error")
        && expected.stream().noneMatch(message.location()::contains)) {
      complaints.add(message.location() + ": " + message.text());
    }
  }

  Page opens(String path) {
    var page = context.newPage();
    page.navigate(path);
    return page;
  }

  /// Opens it on a small phone.
  Page opensSmall(String path, ColorScheme scheme) {
    var page = context.newPage();
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.navigate(path);
    return page;
  }

  /// A refusal by this address is what the test wants to see.
  Browser expectsRefusalBy(String path) {
    expected.add(path);
    return this;
  }

  void hasNoComplaints() {
    assertThat(complaints).as("complaints of the pages").isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
