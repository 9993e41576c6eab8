package io.prosa.app.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The ordered, append-only log of every conversation, and at once the worker's inbox.
@Component
class EventLog {
  private final JdbcClient jdbc;

  EventLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param no its number in the conversation; 0 while it waits to be stepped through
  /// @param clientId the sender's own id of it, where a browser sent it
  record Row(
      long id,
      long no,
      Entry entry,
      Instant providerAt,
      Instant receivedAt,
      Optional<String> clientId,
      String body) {}

  /// Appends what still has to be stepped through.
  void await(UUID conversation, Entry entry, Instant providerAt, String body, String clientId) {
    insert(conversation, null, entry, providerAt, body, clientId);
  }

  /// Appends what has been done, under the next number.
  long append(UUID conversation, long no, Entry entry, Instant at, String body) {
    return insert(conversation, no, entry, at, body, "");
  }

  private long insert(
      UUID conversation, @Nullable Long no, Entry entry, Instant at, String body, String clientId) {
    return jdbc.sql(
            """
            insert into event (conversation, no, kind, provider_at, body, client_id)
            values (:conversation, :no, :kind, :at, :body::jsonb, nullif(:client, ''))
            returning id
            """)
        .param("conversation", conversation)
        .param("no", no)
        .param("kind", entry.key())
        .param("at", Timestamp.from(at))
        .param("body", body)
        .param("client", clientId)
        .query(Long.class)
        .single();
  }

  /// What waits to be stepped through, in the order in which it was sent.
  List<Row> waiting(UUID conversation) {
    return jdbc.sql(
            """
            select id, 0 as no, kind, provider_at, received_at, client_id, body
            from event where conversation = :conversation and no is null
            order by provider_at, id
            """)
        .param("conversation", conversation)
        .query(EventLog::row)
        .list();
  }

  void number(long id, long no) {
    jdbc.sql("update event set no = :no where id = :id").param("no", no).param("id", id).update();
  }

  /// Blots out a secret: the customer's messages that make up these words are gone for good.
  void conceal(UUID conversation, String words, String body) {
    jdbc.sql(
            """
            update event set body = :body::jsonb
            where conversation = :conversation and kind = 'customer_wrote'
              and received_at > now() - interval '1 hour'
              and (body ->> 'text' = :words
                   or body ->> 'text' = any(string_to_array(:words, E'\\n')))
            """)
        .param("conversation", conversation)
        .param("words", words)
        .param("body", body)
        .update();
  }

  /// What is kept of a report once it was stepped through.
  void replace(long id, String body) {
    jdbc.sql("update event set body = :body::jsonb where id = :id")
        .param("body", body)
        .param("id", id)
        .update();
  }

  /// What people see of a conversation, after a number.
  List<Row> seen(UUID conversation, long after) {
    return jdbc.sql(
            """
            select id, no, kind, provider_at, received_at, client_id, body
            from event where conversation = :conversation and no > :after and kind <> 'report'
            order by no limit 1000
            """)
        .param("conversation", conversation)
        .param("after", after)
        .query(EventLog::row)
        .list();
  }

  Row load(long id) {
    return jdbc.sql(
            """
            select id, coalesce(no, 0) as no, kind, provider_at, received_at, client_id, body
            from event where id = :id
            """)
        .param("id", id)
        .query(EventLog::row)
        .single();
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getLong("no"),
        Entry.of(row.getString("kind")),
        row.getTimestamp("provider_at").toInstant(),
        row.getTimestamp("received_at").toInstant(),
        Optional.ofNullable(row.getString("client_id")),
        row.getString("body"));
  }
}
