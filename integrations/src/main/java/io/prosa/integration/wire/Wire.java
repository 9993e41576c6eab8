package io.prosa.integration.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// HTTP to one partner: no redirects (a credential must not wander), nothing repeated in silence,
/// every exchange under a deadline, every answer under a size cap.
public final class Wire {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final OkHttpClient http;
  private final long cap;

  /// @param connect how long a connection may take to be made
  /// @param cap the largest answer that is read, in bytes
  public Wire(Duration connect, long cap) {
    this.cap = cap;
    this.http =
        new OkHttpClient.Builder()
            .connectTimeout(connect)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .eventListenerFactory(Wire::departure)
            .build();
  }

  /// Sends once.
  public Reply exchange(Request request, Deadline deadline) throws Lost {
    var left = deadline.remaining();
    var departure = new Departure();
    if (left.isZero()) {
      throw new Lost("no time left", false);
    }
    var call = http.newCall(request.newBuilder().tag(Departure.class, departure).build());
    call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
    try (var response = call.execute()) {
      return reply(response);
    } catch (Lost lost) {
      throw lost;
    } catch (IOException e) {
      throw new Lost(e, departure.hasLeft);
    }
  }

  /// Sends something that changes nothing; once more when it was lost (the far side may just have
  /// closed a connection that was kept open) or the far side was overloaded, all within the same
  /// deadline.
  public Reply read(Request request, Deadline deadline) throws Lost {
    try {
      var first = exchange(request, deadline);
      if (!first.isWorthAnotherTry()) {
        return first;
      }
    } catch (Lost lost) {
      if (deadline.remaining().compareTo(PAUSE) <= 0) {
        throw lost;
      }
    }
    pause();
    return exchange(request, deadline);
  }

  private static void pause() throws Lost {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Lost("interrupted", false);
    }
  }

  private Reply reply(Response response) throws IOException {
    var source = response.body().source();
    if (source.request(cap + 1)) {
      throw new Lost("the answer is larger than " + cap + " bytes", true);
    }
    var type = response.header("Content-Type", "");
    return new Reply(response.code(), type == null ? "" : type, source.readByteArray());
  }

  private static EventListener departure(Call call) {
    var departure = call.request().tag(Departure.class);
    return departure == null ? EventListener.NONE : departure;
  }

  /// Notes when the first byte of a request leaves: before that, nothing can have been done.
  private static final class Departure extends EventListener {
    private volatile boolean hasLeft;

    @Override
    public void requestHeadersStart(Call call) {
      hasLeft = true;
    }
  }
}
