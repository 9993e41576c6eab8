package io.prosa.app.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Rows that are answered as one: what a customer wrote in several messages in a row, and whatever
/// came too late to be acted on.
record Burst(List<EventLog.Row> rows) {
  Burst {
    rows = List.copyOf(rows);
  }

  /// @param isLate of a customer's row: too old to be acted on
  static List<Burst> of(List<EventLog.Row> waiting, Predicate<EventLog.Row> isLate) {
    var bursts = new ArrayList<Burst>();
    var open = new ArrayList<EventLog.Row>();
    for (var row : waiting) {
      if (!open.isEmpty() && !joins(open.getLast(), row, isLate)) {
        bursts.add(new Burst(open));
        open.clear();
      }
      open.add(row);
    }
    if (!open.isEmpty()) {
      bursts.add(new Burst(open));
    }
    return bursts;
  }

  private static boolean joins(
      EventLog.Row before, EventLog.Row next, Predicate<EventLog.Row> isLate) {
    if (isLate.test(before) || isLate.test(next)) {
      return isLate.test(before) && isLate.test(next);
    }
    return before.entry() == next.entry()
        && (next.entry() == Entry.CUSTOMER_WROTE || next.entry() == Entry.CUSTOMER_SENT);
  }
}
