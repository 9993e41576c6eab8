package io.prosa.engine;

import java.time.Instant;

/// What has happened. The engine learns of the world through nothing else.
public sealed interface Event {
  Instant at();

  /// The same event as it may be kept once it was stepped through.
  default Event withoutSecrets() {
    return this;
  }

  record CustomerWrote(Instant at, Interpretation meaning) implements Event {}

  /// Tapped a button or a list's row.
  record CustomerTapped(Instant at, String option, String title) implements Event {}

  /// Sent what the bot cannot read: a voice note, a picture, a place.
  record CustomerSent(Instant at, String kind) implements Event {}

  /// Wrote so long ago (the provider was unreachable) that acting on it could do harm.
  record CustomerWroteLate(Instant at) implements Event {}

  record Answered(Instant at, Question<?> question, Answer answer) implements Event {}

  /// The system asked did not answer, or not sensibly.
  record WentSilent(Instant at, Question<?> question) implements Event {}

  record Made(Instant at, Change<?> change, Outcome outcome) implements Event {
    @Override
    public Event withoutSecrets() {
      return new Made(at, change.withoutSecrets(), outcome);
    }
  }

  /// Surely not done, and can be tried again.
  record Failed(Instant at, Change<?> change) implements Event {
    @Override
    public Event withoutSecrets() {
      return new Failed(at, change.withoutSecrets());
    }
  }

  /// Perhaps done: the true state is going to be read.
  record Doubted(Instant at, Change<?> change) implements Event {
    @Override
    public Event withoutSecrets() {
      return new Doubted(at, change.withoutSecrets());
    }
  }

  /// Perhaps done, and nobody but a person can find out.
  record Unsettled(Instant at, Change<?> change) implements Event {
    @Override
    public Event withoutSecrets() {
      return new Unsettled(at, change.withoutSecrets());
    }
  }

  /// The same change was already made today and may not be made twice.
  record Spent(Instant at, Change<?> change) implements Event {
    @Override
    public Event withoutSecrets() {
      return new Spent(at, change.withoutSecrets());
    }
  }

  record AgentTook(Instant at, String agent) implements Event {}

  record AgentWrote(Instant at, String agent, String text) implements Event {}

  record AgentReturned(Instant at, String agent) implements Event {}
}
