package io.prosa.app.conversation;

import io.prosa.app.wiring.Settings;
import io.prosa.engine.Conversation;
import io.prosa.engine.Engine;
import io.prosa.engine.Event;
import io.prosa.engine.Fallback;
import io.prosa.engine.Message;
import io.prosa.engine.Owner;
import io.prosa.engine.Queue;
import io.prosa.engine.Reply;
import io.prosa.nlu.Interpreter;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Steps conversations through what happened: one short transaction a turn, no I/O inside.
@Component
public class Turns {
  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

  private final TransactionTemplate transaction;
  private final Conversations conversations;
  private final EventLog log;
  private final Scribe scribe;
  private final Engine engine;
  private final Interpreter interpreter;
  private final EngineJson engineJson;
  private final JsonMapper json;
  private final Pulse pulse;
  private final Settings settings;
  private final Clock clock;

  Turns(
      TransactionTemplate transaction,
      Conversations conversations,
      EventLog log,
      Scribe scribe,
      Engine engine,
      Interpreter interpreter,
      EngineJson engineJson,
      JsonMapper json,
      Pulse pulse,
      Settings settings,
      Clock clock) {
    this.transaction = transaction;
    this.conversations = conversations;
    this.log = log;
    this.scribe = scribe;
    this.engine = engine;
    this.interpreter = interpreter;
    this.engineJson = engineJson;
    this.json = json;
    this.pulse = pulse;
    this.settings = settings;
    this.clock = clock;
  }

  /// Steps the conversation that is due longest.
  ///
  /// @return false when none is due
  boolean next() {
    var taken = new AtomicReference<Optional<UUID>>(Optional.empty());
    try {
      transaction.executeWithoutResult(
          _ ->
              conversations
                  .lockDue(clock.instant())
                  .ifPresent(
                      row -> {
                        taken.set(Optional.of(row.id()));
                        catchUp(row);
                      }));
    } catch (DataAccessException | TransactionException away) {
      throw away; // nothing was lost: it is stepped again
    } catch (RuntimeException broken) {
      var stuck = taken.get();
      if (stuck.isEmpty() || isPassing(broken)) {
        throw broken;
      }
      LOG.error("conversation {} cannot be stepped and goes to a person", stuck.get(), broken);
      leaveToPerson(stuck.get());
    }
    taken.get().ifPresent(this::announce);
    return taken.get().isPresent();
  }

  /// Whether the database is at fault and not the conversation: then it is stepped again.
  private static boolean isPassing(RuntimeException broken) {
    return broken instanceof TransientDataAccessException
        || broken instanceof NonTransientDataAccessResourceException
        || broken instanceof RecoverableDataAccessException
        || broken instanceof TransactionException;
  }

  private void announce(UUID conversation) {
    pulse.changed(conversation);
    pulse.work();
  }

  private void catchUp(Conversations.Locked row) {
    var pen = scribe.open(row.id(), conversations.state(row), row.nextNo());
    for (var burst : Burst.of(log.waiting(row.id()), this::isLate)) {
      burst.rows().forEach(pen::number);
      pen.write(engine.step(pen.state(), event(burst)));
    }
    pen.close();
  }

  private Event event(Burst burst) {
    var first = burst.rows().getFirst();
    var at = clock.instant();
    if (isLate(first)) {
      return new Event.CustomerWroteLate(at);
    }
    return switch (first.entry()) {
      case CUSTOMER_WROTE -> wrote(burst, at);
      case CUSTOMER_TAPPED -> tapped(first, at);
      case CUSTOMER_SENT -> sent(burst, at);
      case REPORT -> engineJson.read(Event.class, first.body());
      case BOT_SAID, AGENT_SAID, NOTICE ->
          throw new IllegalStateException("what was said waits to be stepped: " + first.id());
    };
  }

  private boolean isLate(EventLog.Row row) {
    return row.entry().isCustomers()
        && row.providerAt().plus(settings.bot().staleAfter()).isBefore(row.receivedAt());
  }

  /// What was written under a picture is read like any other words.
  private Event sent(Burst burst, Instant at) {
    var captions =
        burst.rows().stream()
            .map(r -> json.readValue(r.body(), Spoken.class).caption())
            .filter(caption -> !caption.isEmpty())
            .collect(Collectors.joining("\n"));
    if (!captions.isEmpty()) {
      return wrote(captions, at);
    }
    var kind = json.readValue(burst.rows().getFirst().body(), Spoken.class).mediaKind();
    return new Event.CustomerSent(at, kind);
  }

  private Event wrote(Burst burst, Instant at) {
    return wrote(
        burst.rows().stream()
            .map(r -> json.readValue(r.body(), Spoken.class).text())
            .collect(Collectors.joining("\n")),
        at);
  }

  private Event wrote(String text, Instant at) {
    var day = at.atZone(settings.provider().zone()).toLocalDate();
    return new Event.CustomerWrote(at, interpreter.interpret(text, day));
  }

  private Event tapped(EventLog.Row row, Instant at) {
    var tap = json.readValue(row.body(), Spoken.class).options().getFirst();
    return new Event.CustomerTapped(at, tap.id(), tap.title());
  }

  /// Steps one conversation by an event of our own making, if the condition still holds.
  ///
  /// @return whether it did
  public boolean take(UUID id, Event event, Predicate<Conversation> condition) {
    var done =
        transaction.execute(
            _ -> {
              var row = conversations.lock(id);
              if (row.isEmpty() || !condition.test(conversations.state(row.get()))) {
                return false;
              }
              catchUp(row.get());
              step(id, event);
              return true;
            });
    announce(id);
    return Boolean.TRUE.equals(done);
  }

  private void step(UUID id, Event event) {
    var row = conversations.lock(id).orElseThrow();
    var pen = scribe.open(id, conversations.state(row), row.nextNo());
    pen.write(engine.step(pen.state(), event));
    pen.note(event);
    pen.close();
  }

  /// Reports what a system answered, to be stepped at once.
  public void report(UUID conversation, Event event) {
    log.await(
        conversation, Entry.REPORT, clock.instant(), engineJson.write(Event.class, event), "");
    conversations.wake(conversation);
  }

  /// A defect of ours must not leave anybody without an answer.
  void leaveToPerson(UUID id) {
    transaction.executeWithoutResult(
        _ -> {
          var row = conversations.lock(id).orElseThrow();
          var pen = scribe.open(id, scribe.salvage(row), row.nextNo());
          log.waiting(id).forEach(pen::number);
          if (pen.state().owner() instanceof Owner.Bot) { // else a person has it already
            pen.say(Message.of(Reply.of(Fallback.GIVING_UP)));
            pen.become(pen.state().leftTo(Queue.SUPPORT));
            pen.notice(Spoken.words("handed-over"));
          }
          pen.close();
        });
  }
}
