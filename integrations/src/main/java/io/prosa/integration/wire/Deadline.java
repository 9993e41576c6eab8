package io.prosa.integration.wire;

import java.time.Duration;

/// The moment by which everything has to be over, several exchanges together. It follows the
/// machine's monotonic clock, since the wall clock may be set back in between.
public record Deadline(long nanos) {
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /// What is left, never less than nothing.
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }
}
