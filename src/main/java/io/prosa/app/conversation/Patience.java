package io.prosa.app.conversation;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Does bookkeeping around what is done outside again while the database is away: what became of a
/// message or a change is known only here, and must not wait for a sweep.
final class Patience {
  private static final int MOST_TRIES = 20;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private Patience() {}

  static <T> T through(Supplier<T> step) {
    for (var tries = 1; ; tries++) {
      try {
        return step.get();
      } catch (DataAccessException | TransactionException away) {
        if (tries == MOST_TRIES) {
          throw away;
        }
        pause(away);
      }
    }
  }

  private static void pause(RuntimeException away) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw away;
    }
  }
}
