package io.prosa.app.demo;

import io.prosa.app.console.Agents;
import io.prosa.integration.simulated.SimulatedIsp;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives the demo its known log-ins, and points the simulated WhatsApp at our webhook.
@Component
@ConditionalOnBooleanProperty("prosa.demo")
public class DemoPeople {
  /// Known to everybody: demo mode refuses to start where others could reach it.
  public static final List<LogIn> LOG_INS =
      List.of(
          new LogIn("Rafael Lima", "atendente", "atendente", "agent"),
          new LogIn("Beatriz Moraes", "supervisao", "supervisao", "supervisor"));

  public record LogIn(String name, String user, String password, String role) {}

  private final Agents agents;
  private final SimulatedIsp isp;

  DemoPeople(Agents agents, SimulatedIsp isp) {
    this.agents = agents;
    this.isp = isp;
  }

  @EventListener
  void ready(WebServerInitializedEvent event) {
    LOG_INS.forEach(l -> agents.put(new Agents.Agent(l.user(), l.name(), l.role()), l.password()));
    if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
      var port = event.getWebServer().getPort();
      isp.deliverWebhooksTo(URI.create("http://" + host(event) + ":" + port + "/webhook/whatsapp"));
    }
  }

  /// The address that the server listens on, as it stands in a URL.
  private static String host(WebServerInitializedEvent event) {
    var settings = event.getApplicationContext().getEnvironment();
    try {
      var address = InetAddress.getByName(settings.getProperty("server.address", "127.0.0.1"));
      var host = address.getHostAddress();
      return address instanceof Inet6Address ? "[" + host + "]" : host;
    } catch (UnknownHostException vanished) {
      throw new IllegalStateException("server.address cannot be resolved", vanished);
    }
  }
}
