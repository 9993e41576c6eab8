package io.prosa.app;

import io.prosa.integration.simulated.Partner;
import io.prosa.integration.simulated.SimulatedIsp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The simulated provider as its control API shows it, and as tests make it fail.
public final class Provider {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final SimulatedIsp isp;

  public Provider(SimulatedIsp isp) {
    this.isp = isp;
  }

  /// From now on a system misbehaves, for an hour unless it is mended.
  public void breaks(Partner partner, String mode, Duration delay) {
    post(
        "/faults",
        Map.of(
            "system",
            partner.name(),
            "mode",
            mode,
            "seconds",
            3600,
            "delayMillis",
            delay.toMillis()));
  }

  public void breaks(Partner partner, String mode) {
    breaks(partner, mode, Duration.ofSeconds(30));
  }

  public void isMended() {
    for (var partner : Partner.values()) {
      breaks(partner, "none");
    }
  }

  /// What was really changed in billing and network, in words.
  public List<String> changes() {
    return get("/state").path("changes").valueStream().map(c -> c.path("text").asString()).toList();
  }

  private JsonNode get(String path) {
    return send(HttpRequest.newBuilder(URI.create(isp.demoUrl() + path)));
  }

  private void post(String path, Map<String, Object> body) {
    var json = BodyPublishers.ofString(JSON.writeValueAsString(body));
    send(HttpRequest.newBuilder(URI.create(isp.demoUrl() + path)).POST(json));
  }

  private static JsonNode send(HttpRequest.Builder request) {
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError("the provider answers " + answer.statusCode());
      }
      return JSON.readTree(answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
