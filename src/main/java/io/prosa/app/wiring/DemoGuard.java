package io.prosa.app.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// Settles demo mode. Without it everything real has to be named; with it, this refuses it beside
/// anything real (a WhatsApp number, a back end, a database that others use) or on an address that
/// others can reach. It looks before anything is started.
public final class DemoGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final List<String> REAL =
      List.of(
          "prosa.whatsapp.phone-number-id",
          "prosa.whatsapp.token",
          "prosa.whatsapp.app-secrets",
          "prosa.whatsapp.app-secrets[0]",
          "prosa.ixc.url",
          "prosa.ixc.token",
          "prosa.genieacs.url",
          "prosa.redis.url",
          "spring.datasource.url",
          "spring.datasource.hikari.jdbc-url",
          "spring.flyway.url");

  /// What a provider may decide, decided for the demo, where everybody has but one phone.
  private static final Map<String, Object> EASIER =
      Map.of("prosa.bot.wifi-level", "IDENTIFIED", "prosa.bot.wifi-changes-per-day", "50");

  private static final String MANAGEMENT = "management.server.address";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    settle(event.getEnvironment());
  }

  static void settle(ConfigurableEnvironment settings) {
    var isDemo = isDemo(settings);
    var sources = settings.getPropertySources();
    // everybody who asks from here on reads the same word
    sources.addFirst(new MapPropertySource("demo mode", Map.of("prosa.demo", isDemo)));
    if (!text(settings, "management.server.port").isBlank()
        && text(settings, MANAGEMENT).isBlank()) {
      // a port of its own would else be open on every address of the machine
      var address = text(settings, "server.address");
      sources.addFirst(new MapPropertySource("management", Map.of(MANAGEMENT, address)));
    }
    if (isDemo) {
      check(settings);
      sources.addLast(new MapPropertySource("demo", EASIER));
    } else {
      RealSettings.check(settings);
    }
  }

  static boolean isDemo(Environment settings) {
    var word = settings.getProperty("prosa.demo", "true");
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes", "1" -> true;
      case "false", "off", "no", "0" -> false;
      default ->
          throw new CannotStart(
              "prosa.demo is '" + word + "', which is neither yes nor no.",
              "Set prosa.demo=false (PROSA_DEMO=false) for a real installation, or prosa.demo=true"
                  + " for the demo.");
    };
  }

  private static void check(Environment settings) {
    for (var name : REAL) {
      if (!text(settings, name).isBlank()) {
        throw new UnsafeDemo(
            "Demo mode has known log-ins and does not start beside a real system, but "
                + name
                + " is set.");
      }
    }
    local(settings, "server.address");
    if (!text(settings, "management.server.port").isBlank()) {
      local(settings, MANAGEMENT);
    }
  }

  private static void local(Environment settings, String name) {
    var address = text(settings, name);
    if (!isLoopback(address)) {
      throw new UnsafeDemo(
          "Demo mode has known log-ins and listens on this machine only, but "
              + name
              + " is '"
              + address
              + "'.");
    }
  }

  private static String text(Environment settings, String name) {
    return settings.getProperty(name, "");
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false; // what cannot be resolved cannot be shown to be loopback
    }
  }
}
