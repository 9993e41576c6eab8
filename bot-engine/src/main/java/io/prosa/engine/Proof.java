package io.prosa.engine;

import io.prosa.engine.identity.Level;
import java.time.Instant;
import java.util.Optional;

/// That a change was allowed: travels with it, and the ledger refuses a change without it.
///
/// @param level how sure we were of the person
/// @param customerId for whom they act, empty where the change touches nobody
/// @param consent when they said yes, if they had to
public record Proof(Level level, String customerId, Optional<Instant> consent) {
  public boolean covers(Risk risk) {
    return level.reaches(risk.level()) && (!risk.consent() || consent.isPresent());
  }
}
