package io.prosa.app.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Refuses demo mode beside a real WhatsApp number, a real back end, or on an address that others
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

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(event.getEnvironment());
  }

  static void check(Environment settings) {
    if (!settings.getProperty("prosa.demo", Boolean.class, true)) {
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
