package io.prosa.app.conversation;

import io.prosa.app.wiring.Settings;
import io.prosa.engine.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what people send. When it returns, all of it is committed; a repeat is never new.
@Component
public class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  /// Meta repeats for 7 days; what is older can only be a replay.
  private static final Duration OLDEST = Duration.ofDays(8);

  private static final int LONGEST_TEXT = 4096;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Conversations conversations;
  private final EventLog log;
  private final JsonMapper json;
  private final Pulse pulse;
  private final Settings settings;
  private final Clock clock;

  Reception(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Conversations conversations,
      EventLog log,
      JsonMapper json,
      Pulse pulse,
      Settings settings,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.conversations = conversations;
    this.log = log;
    this.json = json;
    this.pulse = pulse;
    this.settings = settings;
    this.clock = clock;
  }

  /// A part of a delivery that is not for the bot to understand; it is kept whole.
  public record Refused(String channel, String externalId, String reason, String raw) {
    @Override
    public String toString() {
      return "refused: " + reason;
    }
  }

  /// Stores a whole delivery or, when the database is away, nothing of it.
  ///
  /// @throws org.springframework.dao.DataAccessException when nothing could be stored
  public void take(List<Incoming> incoming, List<Refused> refused) {
    try {
      transaction.executeWithoutResult(_ -> takeAll(incoming));
    } catch (DataIntegrityViolationException oneIsBroken) {
      incoming.forEach(this::takeAlone);
    }
    transaction.executeWithoutResult(_ -> refused.forEach(this::quarantine));
    pulse.work();
  }

  /// Where the database refuses one item for what it holds, the others must not suffer.
  private void takeAlone(Incoming incoming) {
    try {
      transaction.executeWithoutResult(_ -> takeAll(List.of(incoming)));
    } catch (DataIntegrityViolationException broken) {
      var channel = incoming.who().channel().key();
      var reason = "cannot be stored: " + broken.getClass().getSimpleName();
      var raw = json.writeValueAsString(incoming);
      transaction.executeWithoutResult(
          _ -> quarantine(new Refused(channel, incoming.externalId(), reason, raw)));
    }
  }

  private void takeAll(List<Incoming> incoming) {
    // one order of keys for every delivery, so that two of them never wait for each other
    var fresh = fresh(incoming);
    incoming.stream()
        .filter(i -> fresh.remove(i.externalId()))
        .sorted(Comparator.comparing(i -> i.who().userKey() + i.who().phoneKey()))
        .forEach(this::takeOne);
  }

  /// The ids of what has not been taken in before.
  private Set<String> fresh(List<Incoming> incoming) {
    return incoming.stream()
        .filter(this::isRecent)
        .sorted(Comparator.comparing(Incoming::externalId))
        .filter(this::isNew)
        .map(Incoming::externalId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean isRecent(Incoming incoming) {
    var isRecent = incoming.at().isAfter(clock.instant().minus(OLDEST));
    if (!isRecent) {
      LOG.warn(
          "item {} refused: older than {} days",
          ShortHash.of(incoming.externalId()),
          OLDEST.toDays());
    }
    return isRecent;
  }

  private void takeOne(Incoming incoming) {
    var now = clock.instant();
    var conversation = conversations.of(incoming.who(), Language.PT_BR, now);
    store(conversation, incoming, incoming.at().isAfter(now) ? now : incoming.at());
  }

  private boolean isNew(Incoming incoming) {
    return jdbc.sql(
                """
                insert into dedupe (channel, external_id, kind) values (:channel, :id, 'message')
                on conflict do nothing
                """)
            .param("channel", incoming.who().channel().key())
            .param("id", incoming.externalId())
            .update()
        == 1;
  }

  private void store(UUID conversation, Incoming incoming, Instant at) {
    switch (incoming.body()) {
      case Incoming.Words(var text) -> {
        append(conversation, Entry.CUSTOMER_WROTE, incoming, at, Spoken.words(readable(text)));
        var wait = looksComplete(text) ? settings.bot().shortWait() : settings.bot().longWait();
        conversations.wakeAfter(conversation, settings.bot().shortWait(), wait);
      }
      case Incoming.Tap(var option, var title) -> {
        var tap = Spoken.tap(readable(option), readable(title));
        append(conversation, Entry.CUSTOMER_TAPPED, incoming, at, tap);
        conversations.wake(conversation);
      }
      case Incoming.Other(var kind, var caption) -> {
        var sent = Spoken.media(kind, readable(caption));
        append(conversation, Entry.CUSTOMER_SENT, incoming, at, sent);
        conversations.wakeAfter(
            conversation, settings.bot().shortWait(), settings.bot().shortWait());
      }
      case Incoming.IdentityChanged _ -> conversations.forgetIdentity(conversation);
    }
  }

  private void append(
      UUID conversation, Entry entry, Incoming incoming, Instant at, Spoken spoken) {
    log.await(conversation, entry, at, json.writeValueAsString(spoken), incoming.externalId());
  }

  /// As much as is ever read, without what PostgreSQL cannot store (NUL, half a character) or what
  /// turns the writing direction around.
  static String readable(String text) {
    var end = Math.min(text.length(), LONGEST_TEXT);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end)
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]", "");
  }

  /// Whether more is likely to follow: people greet, and then write what they want.
  private static boolean looksComplete(String text) {
    var words = text.strip().split("\\s+").length;
    return words >= 4 || text.strip().matches("(?s).*[.!?\\d]");
  }

  private void quarantine(Refused refused) {
    var row =
        jdbc.sql(
                """
                insert into quarantine (channel, external_id, reason, body)
                values (:channel, nullif(:id, ''), :reason, :body) returning id
                """)
            .param("channel", refused.channel())
            .param("id", refused.externalId())
            .param("reason", refused.reason())
            .param("body", refused.raw().replace("\0", ""))
            .query(Long.class)
            .single();
    LOG.warn(
        "item {} of {} put into quarantine under {}: {}",
        refused.externalId().isEmpty() ? "without id" : ShortHash.of(refused.externalId()),
        refused.channel(),
        row,
        refused.reason());
  }
}
