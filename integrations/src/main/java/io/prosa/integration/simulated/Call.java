package io.prosa.integration.simulated;

import com.sun.net.httpserver.HttpExchange;
import io.prosa.integration.wire.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// One HTTP request as a door sees it.
///
/// @param path behind the door's own prefix, each segment decoded once
@SuppressWarnings("ArrayRecordComponent") // never compared
record Call(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {
  private static final int LARGEST_BODY = 20 * 1024 * 1024;

  static Call of(HttpExchange exchange, String prefix) throws IOException {
    var uri = exchange.getRequestURI();
    var headers = new LinkedHashMap<String, String>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    var raw = uri.getRawPath().substring(prefix.length());
    return new Call(
        exchange.getRequestMethod(),
        decoded(raw),
        query(uri.getRawQuery() == null ? "" : uri.getRawQuery()),
        headers,
        exchange.getRequestBody().readNBytes(LARGEST_BODY));
  }

  private static Map<String, String> query(String raw) {
    var query = new LinkedHashMap<String, String>();
    for (var pair : raw.split("&", -1)) {
      var cut = pair.indexOf('=');
      var name = cut < 0 ? pair : pair.substring(0, cut);
      query.put(decoded(name), cut < 0 ? "" : decoded(pair.substring(cut + 1)));
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /// The server writes header names with one capital letter.
  String header(String name) {
    var canonical =
        Character.toUpperCase(name.charAt(0)) + name.substring(1).toLowerCase(Locale.ROOT);
    return headers.getOrDefault(canonical, "");
  }

  String[] segments() {
    return path.replaceAll("^/+|/+$", "").split("/", -1);
  }

  boolean isPost() {
    return method.equals("POST");
  }

  /// The JSON of the body; nothing where there is none.
  JsonNode json() {
    return Json.parse(body).orElse(MissingNode.getInstance());
  }
}
