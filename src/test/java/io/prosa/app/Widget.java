package io.prosa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A visitor of the provider's site, played by a test: writes, taps, and reads the stream.
public final class Widget implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<JsonNode> items = new CopyOnWriteArrayList<>();
  private final String base;
  private final String token;
  private int read;

  public Widget(int port) {
    this.base = "http://127.0.0.1:" + port + "/widget";
    this.token = JSON.readTree(post("/sessions", "", Map.of()).body()).path("token").asString();
    Thread.ofVirtual().name("widget").start(this::listen);
  }

  private void listen() {
    var request = request("/events?after=0", token).build();
    try {
      http.send(request, BodyHandlers.ofLines())
          .body()
          .filter(line -> line.startsWith("data:"))
          .forEach(line -> items.add(JSON.readTree(line.substring(5))));
    } catch (IOException | UncheckedIOException gone) {
      // the test is over
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  public String token() {
    return token;
  }

  public Widget writes(String text) {
    return accepted(Map.of("id", UUID.randomUUID(), "text", text));
  }

  /// Taps what the last message that has it says.
  public Widget taps(String title) {
    for (var item : items.reversed()) {
      for (var option : item.path("options")) {
        if (option.path("title").asString().equals(title)) {
          var tap = Map.of("id", option.path("id").asString(), "title", title);
          return accepted(Map.of("id", UUID.randomUUID(), "option", tap));
        }
      }
    }
    throw new AssertionError("nothing to tap says " + title);
  }

  private Widget accepted(Map<String, Object> message) {
    var answer = post("/messages", token, message);
    if (answer.statusCode() != 202) {
      throw new AssertionError("not accepted: " + answer.statusCode() + " " + answer.body());
    }
    return this;
  }

  /// Waits until the business has said something with these words since it was last asked.
  public JsonNode hears(String words) {
    Awaitility.await("'" + words + "' in the widget")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> said(words).findFirst().isPresent());
    var heard = said(words).findFirst().orElseThrow();
    read = items.size();
    return heard;
  }

  private Stream<JsonNode> said(String words) {
    return items.stream()
        .skip(read)
        .filter(i -> !i.path("from").asString().equals("customer"))
        .filter(i -> i.path("text").asString().contains(words));
  }

  public List<JsonNode> items() {
    return List.copyOf(items);
  }

  /// Calls the widget's door with any token, and gives the whole answer.
  public HttpResponse<String> get(String path, String anyToken) {
    return send(request(path, anyToken).GET());
  }

  public HttpResponse<String> post(String path, String anyToken, Object body) {
    var json = BodyPublishers.ofString(JSON.writeValueAsString(body));
    return send(request(path, anyToken).header("Content-Type", "application/json").POST(json));
  }

  private HttpRequest.Builder request(String path, String anyToken) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    return anyToken.isEmpty() ? request : request.header("Authorization", "Bearer " + anyToken);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
