package io.prosa.app.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.prosa.integration.simulated.SimulatedIsp;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Starts one Chromium for all tests of a JVM, and opens a fresh [Browser] in it for each.
final class Chromium implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace HERE = Namespace.create(Chromium.class);

  @Override
  public void beforeEach(ExtensionContext test) {
    var context = SpringExtension.getApplicationContext(test);
    context.getBean(SimulatedIsp.class).reset();
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    var running =
        test.getRoot()
            .getStore(HERE)
            .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    test.getStore(HERE)
        .put(Browser.class, new Browser(running.chromium, "http://localhost:" + port));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    browser(test).hasNoComplaints();
  }

  private static Browser browser(ExtensionContext test) {
    return Objects.requireNonNull(test.getStore(HERE).get(Browser.class, Browser.class));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return browser(test);
  }

  private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium)
      implements AutoCloseable {
    private static Running start() {
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      playwright.selectors().setTestIdAttribute("data-test");
      PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE_MILLIS);
      return new Running(playwright, playwright.chromium().launch(options()));
    }

    private static BrowserType.LaunchOptions options() {
      return new BrowserType.LaunchOptions()
          .setExecutablePath(Path.of("/usr/bin/chromium"))
          .setArgs(
              List.of(
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-quic",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync"));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }
}
