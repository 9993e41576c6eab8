package io.prosa.engine.network;

import io.prosa.engine.Answer;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Can the router behind this login be changed from afar now?
public record RouterOf(String login) implements Question<RouterOf.Router> {
  public sealed interface Router extends Answer {}

  /// @param ssid the name of the customer's Wi-Fi network
  public record Reachable(String ssid) implements Router {}

  public record Offline(Instant lastSeen) implements Router {}

  /// No router of this login is managed by the provider.
  public record Unmanaged() implements Router {}

  @Override
  public Router ask(Ports ports) {
    return ports.wifi().router(login);
  }

  @Override
  public List<Router> samples() {
    return List.of(
        new Reachable("Casa"), new Offline(Instant.parse("2026-11-01T12:00:00Z")), new Unmanaged());
  }

  @Override
  public Duration freshFor() {
    return Duration.ofMinutes(1);
  }
}
