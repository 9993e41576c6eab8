package io.prosa.engine;

import java.util.List;

/// What a conversation waits for.
public sealed interface Pending {
  record Nothing() implements Pending {}

  /// An answer of the customer to the top skill's question.
  record Told(String key) implements Pending {}

  /// A pick among options; their ids.
  record Picked(List<String> ids) implements Pending {
    public Picked {
      ids = List.copyOf(ids);
    }
  }

  /// A yes or no to a change.
  record Consented(Change<?> change) implements Pending {}

  /// A read that is under way.
  record Answered(Question<?> question) implements Pending {}

  /// A change that is under way.
  record Made(Change<?> change) implements Pending {}

  /// Whether a system, not a person, has to speak next.
  default boolean isInFlight() {
    return this instanceof Answered || this instanceof Made;
  }
}
