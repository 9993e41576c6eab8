package io.prosa.integration.simulated;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// What was changed lately, newest first, for the demo's pages.
final class Journal {
  private static final int KEPT = 100;

  private final Clock clock;
  private final Deque<Change> changes = new ArrayDeque<>();

  record Change(Instant at, String system, String text) {}

  Journal(Clock clock) {
    this.clock = clock;
  }

  synchronized void note(Partner partner, String text) {
    changes.addFirst(new Change(clock.instant(), partner.name().toLowerCase(Locale.ROOT), text));
    if (changes.size() > KEPT) {
      changes.removeLast();
    }
  }

  synchronized List<Change> recent() {
    return List.copyOf(changes);
  }

  synchronized void clear() {
    changes.clear();
  }
}
