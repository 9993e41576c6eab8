package io.prosa.app.conversation;

import io.prosa.app.wiring.Settings;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Brings what was said to the customer, in order for each person.
@Component
public class Postman {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private static final int MOST_TRIES = 6;

  private final Map<Incoming.Channel, Carrier> carriers = new EnumMap<>(Incoming.Channel.class);
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final EventLog log;
  private final JsonMapper json;
  private final Pulse pulse;
  private final Settings settings;

  Postman(
      List<Carrier> carriers,
      JdbcClient jdbc,
      Outbox outbox,
      EventLog log,
      JsonMapper json,
      Pulse pulse,
      Settings settings) {
    carriers.forEach(c -> this.carriers.put(c.channel(), c));
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.log = log;
    this.json = json;
    this.pulse = pulse;
    this.settings = settings;
  }

  private record Addressee(Incoming.Channel channel, Carrier.Address address) {}

  /// Sends it. What the bot had not sent yet when an agent took over was dropped with the taking.
  void send(Outbox.Task task) {
    var parcel = Patience.through(() -> pack(task));
    if (parcel.isEmpty()) {
      return;
    }
    var reference = Long.toString(task.id());
    var delivery = parcel.get().carrier().send(parcel.get().to(), parcel.get().words(), reference);
    Patience.through(() -> settle(task, delivery));
    pulse.changed(task.conversation());
  }

  private record Parcel(Carrier carrier, Carrier.Address to, Spoken words) {}

  /// What has to be known before anything is sent; empty when it is not to be sent now.
  private Optional<Parcel> pack(Outbox.Task task) {
    var to = addressee(task.conversation());
    var carrier = carriers.get(to.channel());
    if (carrier == null) {
      outbox.again(task.id(), Duration.ofSeconds(60), "channel not connected");
      return Optional.empty();
    }
    var row = log.load(task.event());
    if (row.entry() == Entry.BOT_SAID && isAgents(task.conversation())) {
      outbox.finish(task.id(), "DROPPED", "an agent took over");
      return Optional.empty();
    }
    var words = json.readValue(row.body(), Spoken.class);
    return Optional.of(new Parcel(carrier, to.address(), words));
  }

  private Outbox.Task settle(Outbox.Task task, Carrier.Delivery delivery) {
    switch (delivery) {
      case Carrier.Accepted(var id) -> outbox.sent(task.id(), id);
      case Carrier.Unknown _ -> outbox.unknown(task.id(), settings.horizons().echo());
      case Carrier.Rejected(var why, var again) when again && task.attempt() < MOST_TRIES -> {
        LOG.warn("message {} not sent, again later: {}", task.id(), why);
        outbox.again(task.id(), backoff(task.attempt()), why);
      }
      case Carrier.Rejected(var why, _) -> {
        LOG.error("message {} given up: {}", task.id(), why);
        outbox.finish(task.id(), "REFUSED", why);
      }
    }
    return task;
  }

  private static Duration backoff(int attempt) {
    return Duration.ofSeconds(1L << Math.min(2 * (attempt - 1), 8));
  }

  /// No delivery state came within the horizon: information is sent once more, then given up.
  void resend(Outbox.Task task) {
    if (task.attempt() > 2) {
      outbox.finish(task.id(), "REFUSED", "no delivery state");
      return;
    }
    outbox.again(task.id(), Duration.ZERO, "no delivery state");
  }

  private boolean isAgents(UUID conversation) {
    return jdbc.sql("select owner from conversation where id = :id")
        .param("id", conversation)
        .query(String.class)
        .single()
        .equals("agent");
  }

  private Addressee addressee(UUID conversation) {
    return jdbc.sql(
            """
            select c.channel, c.user_key, c.phone_key from contact c
            join conversation v on v.contact = c.id where v.id = :id
            """)
        .param("id", conversation)
        .query(
            (row, _) ->
                new Addressee(
                    Incoming.Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                    new Carrier.Address(
                        orEmpty(row.getString("user_key")), orEmpty(row.getString("phone_key")))))
        .single();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// A delivery state that the channel reported.
  ///
  /// @param reference our own id of the message, empty when the channel does not give it back
  /// @param ranks the states that are lower than this one and may be overwritten
  /// @param error the channel's own number of what went wrong, empty for none
  public record Report(
      String reference, String externalId, String state, List<String> ranks, String error) {}

  /// Notes how far a message got; it never moves backwards.
  public void delivered(Report report) {
    var reference = report.reference();
    var conversation =
        jdbc.sql(
                """
                update effect set delivery = :state,
                  external_id = coalesce(external_id, nullif(:external, '')),
                  error = coalesce(nullif(:error, ''), error),
                  state = case when state not in ('UNKNOWN', 'STARTED') then state
                    when :state = 'failed' then 'REFUSED' else 'DONE' end,
                  finished_at = coalesce(finished_at, now())
                where kind = 'send'
                  and (id = :reference or external_id = nullif(:external, ''))
                  and (delivery is null or delivery in (:ranks))
                returning conversation
                """)
            .param("state", report.state())
            .param("external", report.externalId())
            .param("error", report.error())
            .param("reference", reference.matches("\\d{1,18}") ? Long.parseLong(reference) : 0)
            .param("ranks", report.ranks())
            .query(UUID.class)
            .list();
    conversation.forEach(pulse::changed);
  }
}
