package io.prosa.engine;

/// Who has the floor in a conversation.
public sealed interface Owner {
  record Bot() implements Owner {}

  /// Waits for a person.
  record Waiting(Queue queue) implements Owner {}

  /// @param id the agent's user name
  record Agent(String id) implements Owner {}
}
