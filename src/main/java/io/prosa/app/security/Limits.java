package io.prosa.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Throughput limits of this node. They fail open: with several nodes each allows its own share.
/// Secrets (log-ins, one-time codes) are limited in the database instead.
@Component
public class Limits {
  private static final int MOST_SUBJECTS = 100_000;

  private final Map<String, ArrayDeque<Instant>> seen = new ConcurrentHashMap<>();
  private final Clock clock;

  Limits(Clock clock) {
    this.clock = clock;
  }

  /// Whether a subject may act once more within the window.
  public boolean allows(String subject, int most, Duration window) {
    if (seen.size() > MOST_SUBJECTS) {
      seen.clear();
    }
    var now = clock.instant();
    var times = seen.computeIfAbsent(subject, _ -> new ArrayDeque<>());
    synchronized (times) {
      while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(window))) {
        times.removeFirst();
      }
      if (times.size() >= most) {
        return false;
      }
      times.addLast(now);
      return true;
    }
  }
}
