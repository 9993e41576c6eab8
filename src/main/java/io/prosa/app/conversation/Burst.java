package io.prosa.app.conversation;

import java.util.ArrayList;
import java.util.List;

/// Rows that are answered as one: what a customer wrote in several messages in a row.
record Burst(List<EventLog.Row> rows) {
  Burst {
    rows = List.copyOf(rows);
  }

  static List<Burst> of(List<EventLog.Row> waiting) {
    var bursts = new ArrayList<Burst>();
    var open = new ArrayList<EventLog.Row>();
    for (var row : waiting) {
      if (!open.isEmpty() && !joins(open.getLast(), row)) {
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

  private static boolean joins(EventLog.Row before, EventLog.Row next) {
    return before.entry() == Entry.CUSTOMER_WROTE && next.entry() == Entry.CUSTOMER_WROTE;
  }
}
