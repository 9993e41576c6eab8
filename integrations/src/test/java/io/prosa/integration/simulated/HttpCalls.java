package io.prosa.integration.simulated;

import io.prosa.integration.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;

/// Plain HTTP, as the demo's pages use it.
final class HttpCalls {
  private HttpCalls() {}

  static byte[] bytes(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).build());
  }

  static JsonNode get(String url) {
    return Json.parse(bytes(url)).orElseThrow();
  }

  /// @param headers names and values in turn
  static JsonNode post(String url, String body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return Json.parse(send(request.build())).orElseThrow();
  }

  private static byte[] send(HttpRequest request) {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
