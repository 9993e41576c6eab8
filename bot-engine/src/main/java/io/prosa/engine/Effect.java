package io.prosa.engine;

/// What the engine wants done. The shell does it and reports back by an event.
public sealed interface Effect {
  record Say(Message message) implements Effect {}

  /// A person's own words.
  record Relay(String agent, String text) implements Effect {}

  record Consult(Question<?> question) implements Effect {}

  record Make(Change<?> change, Proof proof) implements Effect {}

  record HandOver(Queue queue, Brief brief) implements Effect {}

  /// Told to the people in the house alone, such as what became of a change under way.
  record Note(Message message) implements Effect {}

  /// These words of the customer held a secret: blot them out of the log.
  record Conceal(String words) implements Effect {
    @Override
    public String toString() {
      return "Conceal";
    }
  }
}
