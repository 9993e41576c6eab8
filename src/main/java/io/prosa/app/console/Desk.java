package io.prosa.app.console;

import io.prosa.app.conversation.Voice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The talks as the console lists them.
@Component
class Desk {
  private static final int MOST_ROWS = 200;

  private static final String SELECT =
      """
      select v.*, c.name as contact_name, c.channel, a.name as agent_name
      from conversation v join contact c on c.id = v.contact
      left join agent a on a.user_name = v.agent
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Desk(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  record Holder(String kind, Optional<String> name) {}

  /// @param name empty for a visitor of a site who has not told it
  /// @param lastFrom who spoke last: customer, bot or agent
  record Row(
      UUID id,
      String name,
      String channel,
      Optional<String> queue,
      Optional<Instant> waitingSince,
      Instant lastAt,
      String lastText,
      String lastFrom,
      String language,
      Holder owner,
      int version,
      Optional<String> agent,
      Optional<Voice.Note> brief) {}

  enum View {
    WAITING("v.owner = 'queue'"),
    MINE("v.owner = 'agent' and v.agent = :user"),
    ALL("v.last_text <> ''");

    private final String condition;

    View(String condition) {
      this.condition = condition;
    }
  }

  List<Row> list(View view, String user) {
    var order = view == View.WAITING ? "v.waiting_since" : "v.last_at desc";
    return jdbc.sql(
            SELECT + " where " + view.condition + " order by " + order + " limit " + MOST_ROWS)
        .param("user", user)
        .query(this::row)
        .list();
  }

  Map<String, Integer> counts(String user) {
    return Map.of(
        "waiting", count(View.WAITING, user),
        "mine", count(View.MINE, user),
        "all", count(View.ALL, user));
  }

  private int count(View view, String user) {
    return jdbc.sql("select count(*) from conversation v where " + view.condition)
        .param("user", user)
        .query(Integer.class)
        .single();
  }

  Optional<Row> find(UUID id) {
    return jdbc.sql(SELECT + " where v.id = :id").param("id", id).query(this::row).optional();
  }

  private Row row(ResultSet row, int index) throws SQLException {
    var kind = row.getString("owner");
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("contact_name"),
        row.getString("channel"),
        Optional.ofNullable(row.getString("queue")),
        instant(row.getTimestamp("waiting_since")),
        row.getTimestamp("last_at").toInstant(),
        row.getString("last_text"),
        row.getString("last_from"),
        row.getString("language"),
        new Holder(kind, Optional.ofNullable(row.getString("agent_name"))),
        row.getInt("version"),
        Optional.ofNullable(row.getString("agent")),
        Optional.ofNullable(row.getString("brief")).map(b -> json.readValue(b, Voice.Note.class)));
  }

  private static Optional<Instant> instant(@Nullable Timestamp at) {
    return Optional.ofNullable(at).map(Timestamp::toInstant);
  }
}
