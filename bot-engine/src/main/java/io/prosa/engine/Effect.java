package io.prosa.engine;

/// What the engine wants done. The shell does it and reports back by an event.
public sealed interface Effect {
  record Say(Message message) implements Effect {}

  /// A person's own words.
  record Relay(String agent, String text) implements Effect {}

  record Consult(Question<?> question) implements Effect {}

  record Make(Change<?> change, Proof proof) implements Effect {}

  record HandOver(Queue queue, Brief brief) implements Effect {}

  /// Keep with the contact for whom they act.
  record Remember(Identified identity) implements Effect {}

  /// The customer's last words held a secret: blot them out of the log.
  record Conceal() implements Effect {}
}
