package io.prosa.engine.billing;

import java.time.LocalDate;

/// One charge that is still open.
///
/// @param id the billing system's own key
public record Invoice(String id, String contractNumber, Money amount, LocalDate dueOn) {
  public boolean isOverdue(LocalDate today) {
    return dueOn.isBefore(today);
  }
}
