package io.prosa.app.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// Settles demo mode, and refuses it beside a real WhatsApp number, a real back end, or on an
// address that others
/// can reach. It looks before anything is started.
public final class DemoGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final List<String> REAL =
      List.of(
          "prosa.whatsapp.phone-number-id",
          "prosa.whatsapp.token",
          "prosa.whatsapp.app-secrets",
          "prosa.whatsapp.app-secrets[0]",
          "prosa.ixc.url",
          "prosa.ixc.token",
          "prosa.genieacs.url");

  /// What a provider may decide, decided for the demo, where everybody has but one phone.
  private static final Map<String, Object> EASIER =
      Map.of("prosa.bot.wifi-level", "IDENTIFIED", "prosa.bot.wifi-changes-per-day", "50");

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var settings = event.getEnvironment();
    check(settings);
    if (isDemo(settings)) {
      settings.getPropertySources().addLast(new MapPropertySource("demo", EASIER));
    }
  }

  private static boolean isDemo(Environment settings) {
    return settings.getProperty("prosa.demo", Boolean.class, true);
  }

  static void check(Environment settings) {
    if (!isDemo(settings)) {
      return;
    }
    for (var name : REAL) {
      if (!settings.getProperty(name, "").isBlank()) {
        throw new UnsafeDemo(
            "Demo mode has known log-ins and does not start beside a real system, but "
                + name
                + " is set.");
      }
    }
    var address = settings.getProperty("server.address", "");
    if (!isLoopback(address)) {
      throw new UnsafeDemo(
          "Demo mode has known log-ins and listens on this machine only, but server.address is '"
              + address
              + "'.");
    }
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false; // what cannot be resolved cannot be shown to be loopback
    }
  }
}
