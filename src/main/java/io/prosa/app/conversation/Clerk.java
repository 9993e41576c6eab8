package io.prosa.app.conversation;

import io.prosa.app.wiring.Settings;
import io.prosa.engine.Change;
import io.prosa.engine.Effect;
import io.prosa.engine.Event;
import io.prosa.engine.Outcome;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import io.prosa.engine.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks and changes the provider's systems, and reports back what came of it.
///
/// A change is made once. When its outcome is unknown, the true state is read, but not before the
/// far side's horizon is over: a look that comes too early would invite a second change.
@Component
class Clerk {
  private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

  private static final int MOST_LOOKS = 4;

  /// How long a back end may still be carrying out what we gave up waiting for.
  private final Duration horizon;

  private final Ports ports;
  private final Outbox outbox;
  private final Turns turns;
  private final EngineJson json;
  private final TransactionTemplate transaction;
  private final Pulse pulse;
  private final Clock clock;

  Clerk(
      Ports ports,
      Outbox outbox,
      Turns turns,
      EngineJson json,
      TransactionTemplate transaction,
      Pulse pulse,
      Settings settings,
      Clock clock) {
    this.horizon = settings.horizons().change();
    this.ports = ports;
    this.outbox = outbox;
    this.turns = turns;
    this.json = json;
    this.transaction = transaction;
    this.pulse = pulse;
    this.clock = clock;
  }

  void consult(Outbox.Task task) {
    var question = ((Effect.Consult) json.read(Effect.class, task.body())).question();
    Event report;
    var state = "DONE";
    try {
      report = ask(question);
    } catch (RuntimeException silent) {
      explain(task, question, silent);
      state = "REFUSED";
      report = new Event.WentSilent(clock.instant(), question);
    }
    end(task, state, report, () -> {}); // a read leaves nothing to blot out
  }

  private Event ask(Question<?> question) {
    return new Event.Answered(clock.instant(), question, question.ask(ports));
  }

  void make(Outbox.Task task) {
    var make = (Effect.Make) json.read(Effect.class, task.body());
    var change = make.change();
    if (!make.proof().covers(change.risk())) {
      throw new IllegalStateException("a change without proof in the ledger: " + task.id());
    }
    try {
      var outcome = change.make(ports);
      var state = outcome.isDone() ? "DONE" : "REFUSED";
      settle(task, make, state, new Event.Made(clock.instant(), change, outcome));
    } catch (Unavailable lost) {
      explain(task, change, lost);
      switch (lost.kind()) {
        case NOT_DONE -> settle(task, make, "REFUSED", new Event.Failed(clock.instant(), change));
        case UNKNOWN -> doubt(task, change);
      }
    } catch (RuntimeException broken) {
      explain(task, change, broken);
      doubt(task, change); // it may have been done before it broke
    }
  }

  private void doubt(Outbox.Task task, Change<?> change) {
    transaction.executeWithoutResult(
        _ -> {
          outbox.unknown(task.id(), horizon);
          turns.report(task.conversation(), new Event.Doubted(clock.instant(), change));
        });
    pulse.work();
  }

  /// Finds out what became of a change whose outcome is unknown.
  void settle(Outbox.Task task) {
    var make = (Effect.Make) json.read(Effect.class, task.body());
    try {
      var outcome = readBack(make.change());
      if (outcome.isPresent()) {
        settle(task, make, "DONE", new Event.Made(clock.instant(), make.change(), outcome.get()));
        return;
      }
      settle(task, make, "HUMAN", new Event.Unsettled(clock.instant(), make.change()));
    } catch (RuntimeException silent) {
      explain(task, make.change(), silent);
      if (task.attempt() > MOST_LOOKS) {
        settle(task, make, "HUMAN", new Event.Unsettled(clock.instant(), make.change()));
        return;
      }
      outbox.unknown(task.id(), horizon);
    }
  }

  private <O extends Outcome> Optional<O> readBack(Change<O> change) {
    return change.readBack(ports);
  }

  private void settle(Outbox.Task task, Effect.Make make, String state, Event report) {
    end(task, state, report, () -> outbox.redact(task.id(), make));
  }

  /// Ends a task and tells the conversation, both or neither.
  private void end(Outbox.Task task, String state, Event report, Runnable also) {
    transaction.executeWithoutResult(
        _ -> {
          if (outbox.finish(task.id(), state, "")) {
            also.run();
            turns.report(task.conversation(), report);
          }
        });
    pulse.work();
  }

  private static void explain(Outbox.Task task, Object what, RuntimeException why) {
    var kind = what.getClass().getSimpleName();
    if (why instanceof Unavailable) {
      LOG.warn("effect {} {}: {}", task.id(), kind, why.getMessage());
    } else {
      LOG.error("effect {} {} broke", task.id(), kind, why);
    }
  }
}
