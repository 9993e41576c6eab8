package io.prosa.integration.ixc;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.integration.wire.Deadline;
import io.prosa.integration.wire.Json;
import io.prosa.integration.wire.Lost;
import io.prosa.integration.wire.Reply;
import io.prosa.integration.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;

/// The IXC webservice as it is: success shows in the body, never in the HTTP status alone.
public final class IxcClient {
  private static final long LARGEST_ANSWER = 5L * 1024 * 1024;
  private static final MediaType JSON = MediaType.get("application/json");

  /// How long to wait.
  ///
  /// @param connect to make a connection
  /// @param read for all the reads behind one question together
  /// @param write for one change
  public record TimeLimits(Duration connect, Duration read, Duration write) {
    public static final TimeLimits DEFAULT =
        new TimeLimits(Duration.ofSeconds(2), Duration.ofSeconds(6), Duration.ofSeconds(15));
  }

  private final HttpUrl base;
  private final String credential;
  private final TimeLimits limits;
  private final Wire wire;

  /// @param baseUrl up to and including `/webservice/v1`
  /// @param token as IXC's user screen shows it: user id, colon, 64 hexadecimal digits
  public IxcClient(String baseUrl, String token, TimeLimits limits) {
    this.base = HttpUrl.get(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
    this.credential =
        "Basic " + Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    this.limits = limits;
    this.wire = new Wire(limits.connect(), LARGEST_ANSWER);
  }

  /// One deadline for everything that a question needs.
  Deadline reading() {
    return Deadline.in(limits.read());
  }

  /// All rows that match; none when the table has none.
  <R> List<R> list(Grid grid, Class<R> type, Deadline deadline) {
    // Without this header IXC takes a search for an insert.
    var request = request(grid.table(), grid.json()).header("ixcsoft", "listar").build();
    var json = json(read(request, deadline), grid.table(), Kind.NOT_DONE);
    var rows = json.path("registros");
    if (isError(json) || !(rows.isArray() || rows.isMissingNode())) {
      throw new Unavailable(Kind.NOT_DONE, grid.table() + ": IXC refused the search");
    }
    if (rows.isMissingNode() && !json.has("total")) {
      throw new Unavailable(Kind.NOT_DONE, grid.table() + ": no grid came");
    }
    if (json.path("total").asLong(0) > rows.size()) {
      throw new Unavailable(Kind.NOT_DONE, grid.table() + ": more rows than one page holds");
    }
    return rows(rows, type, grid.table());
  }

  private static <R> List<R> rows(JsonNode rows, Class<R> type, String table) {
    var read = new ArrayList<R>();
    for (var row : rows) {
      read.add(
          Json.row(row, type)
              .orElseThrow(() -> new Unavailable(Kind.NOT_DONE, table + ": unreadable row")));
    }
    return List.copyOf(read);
  }

  /// Calls an action that changes nothing, and gives its answer whatever it is.
  Reply consult(String action, Map<String, String> arguments, Deadline deadline) {
    return read(request(action, Json.bytes(arguments)).build(), deadline);
  }

  /// Calls an action that changes something, once. The answer is JSON; what it says is the
  /// caller's to read.
  JsonNode change(String action, Map<String, String> arguments) {
    var request = request(action, Json.bytes(arguments)).build();
    try {
      var reply = wire.exchange(request, Deadline.in(limits.write()));
      if (reply.isRefusal() || isKnownRefusal(reply)) {
        throw new Unavailable(Kind.NOT_DONE, action + ": HTTP " + reply.status());
      }
      return json(reply, action, Kind.UNKNOWN);
    } catch (Lost lost) {
      throw new Unavailable(lost.isSent() ? Kind.UNKNOWN : Kind.NOT_DONE, action, lost);
    }
  }

  /// The JSON in an answer that has to be JSON.
  static JsonNode json(Reply reply, String what, Kind otherwise) {
    if (!reply.isOk()) {
      throw new Unavailable(otherwise, what + ": HTTP " + reply.status());
    }
    if (!reply.isJson()) {
      throw new Unavailable(otherwise, what + ": no JSON came, but " + reply.contentType());
    }
    return Json.parse(reply.body())
        .filter(JsonNode::isObject)
        .orElseThrow(() -> new Unavailable(otherwise, what + ": unreadable JSON"));
  }

  /// IXC reports failures with HTTP 200 in either of two languages.
  static boolean isError(JsonNode json) {
    return Json.text(json.path("type")).equals("error")
        || Json.text(json.path("tipo")).equals("erro");
  }

  /// Whatever the status: IXC itself says that it did nothing.
  private static boolean isKnownRefusal(Reply reply) {
    var isClientError = reply.status() >= 400 && reply.status() < 500;
    return isClientError && Json.parse(reply.body()).filter(IxcClient::isError).isPresent();
  }

  private Reply read(Request request, Deadline deadline) {
    try {
      return wire.read(request, deadline);
    } catch (Lost lost) {
      throw new Unavailable(Kind.NOT_DONE, request.url().encodedPath(), lost);
    }
  }

  private Request.Builder request(String resource, byte[] body) {
    return new Request.Builder()
        .url(base.newBuilder().addPathSegment(resource).build())
        .header("Authorization", credential)
        .post(RequestBody.create(body, JSON));
  }
}
