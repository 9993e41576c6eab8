package io.prosa.engine;

import java.time.Instant;
import java.util.List;

/// What a conversation waits for.
public sealed interface Pending {
  record Nothing() implements Pending {}

  /// An answer of the customer to the top skill's question.
  ///
  /// @param askedAt when: what the question was based on is looked at as of then
  record Told(String key, Instant askedAt) implements Pending {}

  /// A pick among options; their ids.
  ///
  /// @param askedAt when they were offered
  record Picked(List<String> ids, Instant askedAt) implements Pending {
    public Picked {
      ids = List.copyOf(ids);
    }
  }

  /// A yes or no to a change.
  ///
  /// @param number of the question in this conversation, so that a tap on an old one never agrees
  ///     to a new one
  record Consented(Change<?> change, int number) implements Pending {}

  /// A read that is under way.
  record Answered(Question<?> question) implements Pending {}

  /// A change that is under way.
  record Made(Change<?> change) implements Pending {}

  /// A person; the customer was told that they are in the queue.
  record Waited() implements Pending {}

  /// Whether the customer owes an answer.
  default boolean isCustomers() {
    return this instanceof Told || this instanceof Picked || this instanceof Consented;
  }

  /// Whether a system, not a person, has to speak next.
  default boolean isInFlight() {
    return this instanceof Answered || this instanceof Made;
  }
}
