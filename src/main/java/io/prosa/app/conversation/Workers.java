package io.prosa.app.conversation;

import io.prosa.app.wiring.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;

/// Keeps the work going: some threads step conversations, one hands effects to virtual threads.
///
/// A beat wakes them at once; without one they look by themselves.
@Component
class Workers implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
  private static final Duration LOOK = Duration.ofMillis(150);
  private static final Duration LONGEST_EFFECT = Duration.ofSeconds(90);
  private static final Duration SWEEP = Duration.ofSeconds(5);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(8);
  private static final int MOST_AT_ONCE = 32;

  private final Turns turns;
  private final Outbox outbox;
  private final Clerk clerk;
  private final Postman postman;
  private final Settings settings;
  private final Semaphore beats = new Semaphore(0);
  private final Semaphore effectBeats = new Semaphore(0);
  private final Semaphore sends = new Semaphore(MOST_AT_ONCE);
  private final Semaphore consults = new Semaphore(MOST_AT_ONCE);
  private final Semaphore makes = new Semaphore(MOST_AT_ONCE);
  private volatile boolean running;

  Workers(
      Turns turns, Outbox outbox, Clerk clerk, Postman postman, Pulse pulse, Settings settings) {
    this.turns = turns;
    this.outbox = outbox;
    this.clerk = clerk;
    this.postman = postman;
    this.settings = settings;
    pulse.onWork(beats::release);
    pulse.onWork(effectBeats::release);
  }

  @Override
  public void start() {
    running = true;
    for (var i = 0; i < settings.bot().workers(); i++) {
      Thread.ofVirtual().name("turns-" + i).start(() -> loop(beats, turns::next));
    }
    Thread.ofVirtual().name("effects").start(() -> loop(effectBeats, this::nextEffect));
    Thread.ofVirtual().name("sweep").start(this::sweep);
  }

  private void loop(Semaphore wake, BooleanSupplier work) {
    while (running) {
      try {
        if (!work.getAsBoolean()) {
          if (wake.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
          }
        }
      } catch (DataAccessException | TransactionException away) {
        LOG.warn("the database is away, work waits: {}", away.getClass().getSimpleName());
        pause(AFTER_TROUBLE);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException broken) {
        // a defect must not end the thread: the work is still in its table
        LOG.error("work broke and goes on", broken);
        pause(AFTER_TROUBLE);
      }
    }
  }

  /// Each kind has places of its own: a back end that hangs must not hold up what is said.
  private boolean nextEffect() {
    var found = false;
    for (var kind : Outbox.Kind.values()) {
      found |= next(kind);
    }
    return found;
  }

  private boolean next(Outbox.Kind kind) {
    var free = places(kind);
    if (!free.tryAcquire()) {
      return false;
    }
    var task = Optional.<Outbox.Task>empty();
    try {
      task = outbox.claim(kind);
    } finally {
      if (task.isEmpty()) {
        free.release();
      }
    }
    task.ifPresent(t -> Thread.ofVirtual().name("effect-" + t.id()).start(() -> carryOut(t)));
    return task.isPresent();
  }

  private Semaphore places(Outbox.Kind kind) {
    return switch (kind) {
      case SEND -> sends;
      case CONSULT -> consults;
      case MAKE -> makes;
    };
  }

  private void carryOut(Outbox.Task task) {
    try {
      switch (task.kind()) {
        case SEND -> postman.send(task);
        case CONSULT -> clerk.consult(task);
        case MAKE -> clerk.make(task);
      }
    } catch (JacksonException unreadable) {
      LOG.error("effect {} cannot be read and goes to a person", task.id(), unreadable);
      outbox.finish(task.id(), "HUMAN", "unreadable");
      turns.leaveToPerson(task.conversation());
    } catch (RuntimeException broken) {
      // the row stays STARTED and is recovered by the sweep: read again, or settled as unknown
      LOG.error("effect {} broke and will be recovered", task.id(), broken);
    } finally {
      places(task.kind()).release();
      effectBeats.release();
    }
  }

  /// Recovers what a dead node left behind and settles what is unknown.
  private void sweep() {
    while (running) {
      try {
        outbox.recover(LONGEST_EFFECT, settings.horizons().echo());
        for (var t = outbox.claimUnknown(Outbox.Kind.MAKE);
            t.isPresent();
            t = outbox.claimUnknown(Outbox.Kind.MAKE)) {
          var unknown = t.get();
          Thread.ofVirtual().name("settle-" + unknown.id()).start(() -> clerk.settle(unknown));
        }
        for (var t = outbox.claimUnknown(Outbox.Kind.SEND);
            t.isPresent();
            t = outbox.claimUnknown(Outbox.Kind.SEND)) {
          postman.resend(t.get());
        }
      } catch (DataAccessException | TransactionException away) {
        LOG.warn("the database is away, the sweep waits: {}", away.getClass().getSimpleName());
      } catch (RuntimeException broken) {
        LOG.error("the sweep broke and goes on", broken);
      }
      pause(SWEEP);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// What is under way is finished first, as far as it does not hang.
  @Override
  public void stop() {
    running = false;
    var until = System.nanoTime() + LONGEST_STOP.toNanos();
    while (isBusy() && System.nanoTime() < until) {
      pause(Duration.ofMillis(20));
    }
  }

  private boolean isBusy() {
    return sends.availablePermits() + consults.availablePermits() + makes.availablePermits()
        < 3 * MOST_AT_ONCE;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
