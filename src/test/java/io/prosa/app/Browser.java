package io.prosa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the console, with a browser's cookies.
public final class Browser {
  private static final JsonMapper JSON = new JsonMapper();

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;

  public Browser(int port) {
    this.base = "http://127.0.0.1:" + port;
    get("/login");
  }

  /// Logs a known agent of the demo in.
  public static Browser of(int port, String user) {
    var browser = new Browser(port);
    var answer = browser.logsIn(user, user);
    if (answer.statusCode() != 204) {
      throw new AssertionError(user + " cannot log in: " + answer.statusCode());
    }
    return browser;
  }

  public HttpResponse<String> logsIn(String user, String password) {
    return post("/api/login", Map.of("user", user, "password", password));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /// The status alone, without waiting for the end of a stream.
  public int status(String method, String path, Map<String, ?> body) {
    var publisher =
        method.equals("GET")
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(JSON.writeValueAsString(body));
    var request = withToken(request(path)).method(method, publisher).build();
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      answer.body().close();
      return answer.statusCode();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public JsonNode json(String path) {
    return JSON.readTree(get(path).body());
  }

  public HttpResponse<String> post(String path, Map<String, ?> body) {
    return send(withToken(request(path)).POST(json(body)));
  }

  /// Posts as a foreign page would: with the cookies, but without the token that only ours can
  /// read.
  public HttpResponse<String> postForged(String path, Map<String, ?> body) {
    return send(request(path).POST(json(body)));
  }

  private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
    return BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  public HttpResponse<String> takes(UUID conversation) {
    return post("/api/conversations/" + conversation + "/take", Map.of());
  }

  public HttpResponse<String> returns(UUID conversation) {
    return post("/api/conversations/" + conversation + "/return", Map.of());
  }

  /// Replies under the version that the browser sees now.
  public HttpResponse<String> replies(UUID conversation, String text) {
    return replies(conversation, UUID.randomUUID(), text, version(conversation));
  }

  public HttpResponse<String> replies(UUID conversation, UUID id, String text, int version) {
    return post(
        "/api/conversations/" + conversation + "/messages",
        Map.of("id", id, "text", text, "version", version));
  }

  public int version(UUID conversation) {
    return json("/api/conversations/" + conversation).path("version").asInt();
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/json");
  }

  private HttpRequest.Builder withToken(HttpRequest.Builder request) {
    return cookie("XSRF-TOKEN").map(t -> request.header("X-XSRF-TOKEN", t)).orElse(request);
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
}
