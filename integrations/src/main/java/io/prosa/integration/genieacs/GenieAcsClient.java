package io.prosa.integration.genieacs;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.integration.wire.Deadline;
import io.prosa.integration.wire.Json;
import io.prosa.integration.wire.Lost;
import io.prosa.integration.wire.Reply;
import io.prosa.integration.wire.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;

/// GenieACS's northbound interface. It has no authentication of its own: it is reached inside the
/// provider's network, or through a proxy that wants an `Authorization` header.
public final class GenieAcsClient {
  private static final long LARGEST_ANSWER = 5L * 1024 * 1024;
  private static final MediaType JSON = MediaType.get("application/json");

  /// How long the ACS may wait for the router's session to start, in milliseconds.
  private static final String SESSION_START = "8000";

  /// @param task for one change. GenieACS may hold the call for 130 s when a session starts and
  ///     then drags on; whoever sets less, as we do, gets `UNKNOWN` and reads back
  public record TimeLimits(Duration connect, Duration read, Duration task) {
    public static final TimeLimits DEFAULT =
        new TimeLimits(Duration.ofSeconds(2), Duration.ofSeconds(6), Duration.ofSeconds(20));
  }

  private final HttpUrl base;
  private final String authorization;
  private final TimeLimits limits;
  private final Wire wire;

  /// @param authorization the header a proxy in front asks for, empty when there is none
  public GenieAcsClient(String baseUrl, String authorization, TimeLimits limits) {
    this.base = HttpUrl.get(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
    this.authorization = authorization;
    this.limits = limits;
    this.wire = new Wire(limits.connect(), LARGEST_ANSWER);
  }

  /// What matches in a collection: `devices`, `tasks` or `faults`.
  JsonNode find(String collection, Map<String, ?> query, String projection) {
    var url = base.newBuilder().addPathSegments(collection + "/");
    url.addQueryParameter("query", Json.write(query));
    if (!projection.isEmpty()) {
      url.addQueryParameter("projection", projection);
    }
    var reply = read(request(url.build()).get().build(), collection);
    return Json.parse(reply.body())
        .filter(json -> reply.isOk() && reply.isJson() && json.isArray())
        .orElseThrow(() -> unreadable(collection, reply));
  }

  private Reply read(Request request, String what) {
    try {
      return wire.read(request, Deadline.in(limits.read()));
    } catch (Lost lost) {
      throw new Unavailable(Kind.NOT_DONE, what, lost);
    }
  }

  private static Unavailable unreadable(String what, Reply reply) {
    return new Unavailable(Kind.NOT_DONE, what + ": unusable answer, HTTP " + reply.status());
  }

  /// Puts a task before a device and has it called; 200 when it ran, 202 when it only stands there.
  Reply put(String deviceId, Map<String, ?> task) {
    var url =
        segment("devices", deviceId)
            .addPathSegment("tasks")
            .addQueryParameter("connection_request", null)
            .addQueryParameter("timeout", SESSION_START)
            .build();
    var body = RequestBody.create(Json.bytes(task), JSON);
    try {
      var reply = wire.exchange(request(url).post(body).build(), Deadline.in(limits.task()));
      if (reply.isRefusal()) {
        throw new Unavailable(Kind.NOT_DONE, "task: HTTP " + reply.status());
      }
      return reply;
    } catch (Lost lost) {
      throw new Unavailable(lost.isSent() ? Kind.UNKNOWN : Kind.NOT_DONE, "task", lost);
    }
  }

  /// Deletes what may be gone already; whether it worked does not matter to the answer.
  void delete(String collection, String id) {
    read(request(segment(collection, id).build()).delete().build(), collection);
  }

  /// Ids hold percent signs of their own, which have to be encoded once more.
  private HttpUrl.Builder segment(String collection, String id) {
    var encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return base.newBuilder().addPathSegment(collection).addEncodedPathSegment(encoded);
  }

  private Request.Builder request(HttpUrl url) {
    var request = new Request.Builder().url(url);
    return authorization.isEmpty() ? request : request.header("Authorization", authorization);
  }
}
