package io.prosa.app.conversation;

import io.prosa.engine.Change;
import io.prosa.engine.Effect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is to be done outside, and what became of it: the outbox, and the ledger of changes.
@Component
class Outbox {
  private final JdbcClient jdbc;
  private final EngineJson json;

  Outbox(JdbcClient jdbc, EngineJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  enum Kind {
    SEND,
    CONSULT,
    MAKE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param event the row of the log that is to be sent, 0 for none
  /// @param version of the conversation when it was planned
  record Task(
      long id, UUID conversation, long event, Kind kind, int version, String body, int attempt) {}

  void send(UUID conversation, long event, int version) {
    plan(conversation, event, Kind.SEND, "send:" + conversation, version, "{}", "");
  }

  void consult(UUID conversation, Effect.Consult consult, int version) {
    var lane = "consult:" + UUID.randomUUID();
    var body = json.write(Effect.class, consult);
    plan(conversation, 0, Kind.CONSULT, lane, version, body, "");
  }

  /// Plans a change unless it was made as often today as it may be.
  ///
  /// @return false when it was
  /// @throws IllegalStateException without the proof that its risk demands
  boolean make(UUID conversation, Effect.Make make, int version, String zone) {
    var change = make.change();
    if (!make.proof().covers(change.risk())) {
      throw new IllegalStateException("a change without proof: " + change.getClass());
    }
    var lane = lane(change);
    if (change.mostPerDay() < Integer.MAX_VALUE) {
      jdbc.sql("select pg_advisory_xact_lock(hashtext(:lane))")
          .param("lane", lane)
          .query((_, _) -> 0)
          .single();
      if (madeToday(lane, zone) >= change.mostPerDay()) {
        return false;
      }
    }
    var body = json.write(Effect.class, make);
    plan(conversation, 0, Kind.MAKE, lane, version, body, make.proof().customerId());
    return true;
  }

  private static String lane(Change<?> change) {
    return "make:" + change.getClass().getSimpleName() + ":" + change.target();
  }

  private int madeToday(String lane, String zone) {
    return jdbc.sql(
            """
            select count(*) from effect
            where lane = :lane and kind = 'make'
              and state in ('PLANNED', 'STARTED', 'UNKNOWN', 'DONE', 'HUMAN')
              and (created_at at time zone :zone)::date = (now() at time zone :zone)::date
            """)
        .param("lane", lane)
        .param("zone", zone)
        .query(Integer.class)
        .single();
  }

  private void plan(
      UUID conversation,
      long event,
      Kind kind,
      String lane,
      int version,
      String body,
      String customer) {
    jdbc.sql(
            """
            insert into effect (conversation, event, kind, lane, version, body, customer)
            values (:conversation, nullif(:event, 0), :kind, :lane, :version, :body::jsonb,
              nullif(:customer, ''))
            """)
        .param("conversation", conversation)
        .param("event", event)
        .param("kind", kind.key())
        .param("lane", lane)
        .param("version", version)
        .param("body", body)
        .param("customer", customer)
        .update();
  }

  /// Claims the oldest thing to do whose lane is free: sends keep their order for each person,
  /// changes theirs for each target. What is in doubt holds its lane, or the next would overtake
  /// it. From the commit on it counts as under way.
  Optional<Task> claim(Kind kind) {
    return jdbc.sql(
            """
            update effect set state = 'STARTED', started_at = now(), attempt = attempt + 1
            where id = (
              select e.id from effect e
              where e.kind = :kind and e.state = 'PLANNED' and e.due <= now() and not exists (
                select 1 from effect p
                where p.lane = e.lane and p.id < e.id
                  and p.state in ('PLANNED', 'STARTED', 'UNKNOWN'))
              order by e.id for update skip locked limit 1)
            returning id, conversation, coalesce(event, 0) as event, kind, version, body, attempt
            """)
        .param("kind", kind.key())
        .query(Outbox::task)
        .optional();
  }

  /// Claims a change whose outcome is unknown, once the far side's horizon is over.
  Optional<Task> claimUnknown(Kind kind) {
    return jdbc.sql(
            """
            update effect set due = now() + interval '60 seconds', attempt = attempt + 1
            where id = (
              select id from effect where state = 'UNKNOWN' and kind = :kind and due <= now()
              order by id for update skip locked limit 1)
            returning id, conversation, coalesce(event, 0) as event, kind, version, body, attempt
            """)
        .param("kind", kind.key())
        .query(Outbox::task)
        .optional();
  }

  private static Task task(ResultSet row, int index) throws SQLException {
    return new Task(
        row.getLong("id"),
        row.getObject("conversation", UUID.class),
        row.getLong("event"),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getInt("version"),
        row.getString("body"),
        row.getInt("attempt"));
  }

  /// Ends it, if nobody else did meanwhile.
  ///
  /// @return whether it was still open
  boolean finish(long id, String state, String error) {
    return jdbc.sql(
                """
                update effect set state = :state, finished_at = now(), error = nullif(:error, '')
                where id = :id and state in ('STARTED', 'UNKNOWN')
                """)
            .param("state", state)
            .param("error", error)
            .param("id", id)
            .update()
        == 1;
  }

  /// Keeps what was done without its secrets.
  void redact(long id, Effect.Make make) {
    var plain = new Effect.Make(make.change().withoutSecrets(), make.proof());
    jdbc.sql("update effect set body = :body::jsonb where id = :id")
        .param("body", json.write(Effect.class, plain))
        .param("id", id)
        .update();
  }

  void sent(long id, String externalId) {
    jdbc.sql(
            """
            update effect set state = 'DONE', finished_at = now(),
              external_id = nullif(:external, ''), delivery = coalesce(delivery, 'accepted')
            where id = :id
            """)
        .param("external", externalId)
        .param("id", id)
        .update();
  }

  void again(long id, Duration wait, String error) {
    jdbc.sql(
            """
            update effect set state = case when stale then 'DROPPED' else 'PLANNED' end, error = nullif(:error, ''),
              due = now() + make_interval(secs => :wait)
            where id = :id and state in ('STARTED', 'UNKNOWN')
            """)
        .param("wait", wait.toMillis() / 1000.0)
        .param("error", error)
        .param("id", id)
        .update();
  }

  void unknown(long id, Duration horizon) {
    jdbc.sql(
            """
            update effect set state = case when stale then 'DROPPED' else 'UNKNOWN' end,
              due = now() + make_interval(secs => :horizon)
            where id = :id and state in ('STARTED', 'UNKNOWN')
            """)
        .param("horizon", horizon.toMillis() / 1000.0)
        .param("id", id)
        .update();
  }

  /// What a node left behind when it died: reads are asked again, everything else is unknown.
  ///
  /// @param echo how long a delivery state of a message may still come
  void recover(Duration longest, Duration echo) {
    jdbc.sql(
            """
            update effect set
              state = case when stale then 'DROPPED' when kind = 'consult' then 'PLANNED'
                else 'UNKNOWN' end,
              due = case when kind = 'send' then started_at + make_interval(secs => :echo)
                else now() end
            where state = 'STARTED' and started_at < now() - make_interval(secs => :longest)
            """)
        .param("longest", longest.toMillis() / 1000.0)
        .param("echo", echo.toMillis() / 1000.0)
        .update();
  }

  /// Drops what the bot has not surely sent: bot and agent never talk over each other. What is
  /// under way at this moment still settles as it turns out, but is not sent again.
  void dropBotsWords(UUID conversation) {
    jdbc.sql(
            """
            update effect e set stale = true, error = 'an agent took over',
              state = case e.state when 'STARTED' then 'STARTED' else 'DROPPED' end
            from event v
            where v.id = e.event and v.kind = 'bot_said' and e.kind = 'send'
              and e.state in ('PLANNED', 'STARTED', 'UNKNOWN') and e.conversation = :conversation
            """)
        .param("conversation", conversation)
        .update();
  }
}
