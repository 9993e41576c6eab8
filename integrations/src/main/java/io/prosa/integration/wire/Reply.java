package io.prosa.integration.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a partner answered, whatever it is.
///
/// @param contentType in lower case, empty when none was given
@SuppressWarnings("ArrayRecordComponent") // never compared: a reply lives for one call
public record Reply(int status, String contentType, byte[] body) {
  public Reply {
    contentType = contentType.toLowerCase(Locale.ROOT);
  }

  public boolean isOk() {
    return status == 200;
  }

  /// A definite no: whoever answered turned the call away before anything was done. A gateway's
  /// page about an address or a request says nothing of the system behind it, and any other 4xx
  /// (a time-out, a conflict, a client that hung up) may come after the deed.
  public boolean isRefusal() {
    return switch (status) {
      case 401, 403, 429 -> true;
      case 400, 404 -> !contentType.contains("html");
      default -> false;
    };
  }

  public boolean isJson() {
    return contentType.contains("json");
  }

  /// Overload and gateways' troubles: the same read may well succeed a moment later.
  boolean isWorthAnotherTry() {
    return status == 429 || (status >= 502 && status <= 504);
  }

  public boolean startsWith(String ascii) {
    var start = ascii.getBytes(StandardCharsets.US_ASCII);
    for (var i = 0; i < start.length; i++) {
      if (i >= body.length || body[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "reply " + status;
  }
}
