package io.prosa.integration.simulated;

import io.prosa.integration.whatsapp.WebhookSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts webhooks as Meta does: signed over the bytes, again and again until they are taken. What
/// belongs to one phone goes in order.
final class WebhookPosts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookPosts.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int TRIES = 12;
  private static final long LONGEST_PAUSE = 20_000;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();
  private final AtomicReference<Target> target = new AtomicReference<>(Target.NONE);

  private record Target(String url, String appSecret) {
    static final Target NONE = new Target("", "");
  }

  void aimAt(URI url, String appSecret) {
    target.set(new Target(url.toString(), appSecret));
  }

  /// @param lane what belongs together
  void post(String lane, byte[] body) {
    lanes
        .computeIfAbsent(lane, _ -> Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()))
        .execute(() -> deliver(body));
  }

  private void deliver(byte[] body) {
    try {
      for (var attempt = 0; attempt < TRIES; attempt++) {
        if (isTaken(body)) {
          return;
        }
        Thread.sleep(Math.min(LONGEST_PAUSE, 250L << attempt));
      }
      LOG.warn("a simulated webhook was not taken after {} tries", TRIES);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isTaken(byte[] body) throws InterruptedException {
    var aim = target.get();
    if (aim.url().isEmpty()) {
      return true;
    }
    var signature = new WebhookSignature(List.of(aim.appSecret())).header(body);
    var request =
        HttpRequest.newBuilder(URI.create(aim.url()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature-256", signature)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public void close() {
    lanes.values().forEach(ExecutorService::shutdownNow);
    http.shutdownNow();
  }
}
