package io.prosa.app.conversation;

import io.prosa.app.wiring.Settings;
import io.prosa.engine.Contact;
import io.prosa.engine.Conversation;
import io.prosa.engine.Effect;
import io.prosa.engine.Event;
import io.prosa.engine.Language;
import io.prosa.engine.Message;
import io.prosa.engine.Turn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Writes turns down: the state, what was said, and what is to be done.
@Component
class Scribe {
  /// Agents read briefs in the provider's own language.
  private static final Language HOUSE = Language.PT_BR;

  private static final String BLOT = "••••••••";

  private final Conversations conversations;
  private final EventLog log;
  private final Outbox outbox;
  private final Voice voice;
  private final EngineJson engineJson;
  private final JsonMapper json;
  private final Settings settings;
  private final Clock clock;

  Scribe(
      Conversations conversations,
      EventLog log,
      Outbox outbox,
      Voice voice,
      EngineJson engineJson,
      JsonMapper json,
      Settings settings,
      Clock clock) {
    this.conversations = conversations;
    this.log = log;
    this.outbox = outbox;
    this.voice = voice;
    this.engineJson = engineJson;
    this.json = json;
    this.settings = settings;
    this.clock = clock;
  }

  /// What cannot be read any more is kept as it is.
  private String withoutSecrets(String report) {
    try {
      var event = engineJson.read(Event.class, report);
      return engineJson.write(Event.class, event.withoutSecrets());
    } catch (JacksonException unreadable) {
      return report;
    }
  }

  Pen open(UUID conversation, Conversation state, long nextNo) {
    return new Pen(conversation, state, nextNo);
  }

  /// The state of a conversation that broke, or a fresh one where it cannot even be read.
  Conversation salvage(Conversations.Locked row) {
    try {
      return conversations.state(row);
    } catch (JacksonException unreadable) {
      var contact = new Contact(row.contact().toString(), row.phone());
      return Conversation.begin(row.id().toString(), contact, HOUSE, clock.instant());
    }
  }

  /// One conversation under its lock.
  final class Pen {
    private final UUID conversation;
    private Conversation state;
    private long nextNo;
    private boolean again;

    private Pen(UUID conversation, Conversation state, long nextNo) {
      this.conversation = conversation;
      this.state = state;
      this.nextNo = nextNo;
    }

    Conversation state() {
      return state;
    }

    void become(Conversation next) {
      state = next;
    }

    void number(EventLog.Row row) {
      log.number(row.id(), nextNo++);
      if (row.entry() == Entry.REPORT) {
        log.replace(row.id(), withoutSecrets(row.body()));
      } else {
        var spoken = json.readValue(row.body(), Spoken.class);
        conversations.preview(conversation, "customer", spoken.text(), row.providerAt());
      }
    }

    void write(Turn turn) {
      state = turn.conversation();
      for (var effect : turn.effects()) {
        write(effect);
      }
    }

    private void write(Effect effect) {
      switch (effect) {
        case Effect.Say(var message) -> say(message);
        case Effect.Relay(var agent, var text) ->
            say(Entry.AGENT_SAID, "agent", Spoken.words(Reception.readable(text)).by(agent));
        case Effect.Consult consult -> outbox.consult(conversation, consult, state.version());
        case Effect.Make make -> make(make);
        case Effect.HandOver(_, var brief) -> {
          conversations.brief(conversation, json.writeValueAsString(voice.note(HOUSE, brief)));
          notice(Spoken.words("handed-over"));
        }
        case Effect.Note(var message) -> notice(voice.say(HOUSE, message));
        case Effect.Conceal(var words) -> conceal(words);
      }
    }

    private void make(Effect.Make make) {
      var zone = settings.provider().zone().getId();
      if (!outbox.make(conversation, make, state.version(), zone)) {
        report(new Event.Spent(clock.instant(), make.change()));
      }
    }

    private void report(Event event) {
      log.await(
          conversation, Entry.REPORT, clock.instant(), engineJson.write(Event.class, event), "");
      again = true;
    }

    private void say(Entry entry, String from, Spoken spoken) {
      var body = json.writeValueAsString(spoken);
      var row = log.append(conversation, nextNo++, entry, clock.instant(), body);
      outbox.send(conversation, row, state.version());
      conversations.preview(conversation, from, spoken.text(), clock.instant());
    }

    private void conceal(String words) {
      var blot =
          new Spoken(BLOT, Optional.empty(), List.of(), Optional.empty(), true, Optional.empty());
      log.conceal(conversation, words, json.writeValueAsString(blot));
      conversations.preview(conversation, "customer", BLOT, clock.instant());
    }

    void say(Message message) {
      say(Entry.BOT_SAID, "bot", voice.say(state.language(), message));
    }

    /// What agents did stands in the log for all to see.
    void note(Event event) {
      switch (event) {
        case Event.AgentTook(_, var agent) -> {
          outbox.dropBotsWords(conversation);
          notice(Spoken.words("taken").by(agent));
        }
        case Event.AgentReturned(_, var agent) -> notice(Spoken.words("returned").by(agent));
        default -> {} // everything else speaks for itself
      }
    }

    void notice(Spoken what) {
      var body = json.writeValueAsString(what);
      log.append(conversation, nextNo++, Entry.NOTICE, clock.instant(), body);
    }

    void close() {
      conversations.save(conversation, state, nextNo);
      if (again) {
        conversations.wake(conversation);
      }
    }
  }
}
