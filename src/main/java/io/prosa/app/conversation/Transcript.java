package io.prosa.app.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A conversation as browsers show it. Every item has a number; a browser that reconnects names
/// its last one and gets the rest.
@Component
public class Transcript {
  private static final Set<String> CHANGES_OF_HANDS = Set.of("handed-over", "taken", "returned");

  private final EventLog log;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  Transcript(EventLog log, JdbcClient jdbc, JsonMapper json) {
    this.log = log;
    this.jdbc = jdbc;
    this.json = json;
  }

  /// @param from customer, bot, agent or notice
  /// @param name the agent's, as customers may know it
  /// @param id the browser's own id of what it sent
  /// @param status how far a message got, where the channel tells
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Item(
      long no,
      Instant at,
      String from,
      Optional<String> name,
      Optional<String> id,
      String text,
      List<Spoken.Choice> options,
      Optional<Document> document,
      boolean concealed,
      Optional<String> status) {
    /// Whether customers may see it: who is with them, but not what the house tells itself.
    public boolean isForCustomer() {
      return !from.equals("notice") || CHANGES_OF_HANDS.contains(text);
    }

    /// The same as the customer's own browser gets it: its own ids, without states of delivery.
    public Item forCustomer(UUID conversation) {
      var prefix = conversation + ":";
      return new Item(
          no,
          at,
          from,
          name,
          id.map(i -> i.startsWith(prefix) ? i.substring(prefix.length()) : i),
          text,
          options,
          document,
          concealed,
          Optional.empty());
    }
  }

  public record Document(String fileName, String url) {}

  /// @param documents the address under which files are fetched, before the item's number
  public List<Item> after(UUID conversation, long no, String documents) {
    var rows = log.seen(conversation, no);
    var states = deliveries(conversation, no);
    var names = agents();
    return rows.stream().map(r -> item(r, documents, states, names)).toList();
  }

  private Item item(
      EventLog.Row row, String documents, Map<Long, String> states, Map<String, String> names) {
    var spoken = json.readValue(row.body(), Spoken.class);
    var isCustomers = from(row.entry()).equals("customer");
    return new Item(
        row.no(),
        row.providerAt(),
        from(row.entry()),
        spoken.by().map(user -> names.getOrDefault(user, user)),
        row.clientId(),
        spoken.text(),
        isCustomers ? List.of() : spoken.options(),
        spoken.document().map(d -> new Document(d.fileName(), documents + row.no())),
        spoken.concealed(),
        Optional.ofNullable(states.get(row.no())));
  }

  private static String from(Entry entry) {
    return switch (entry) {
      case CUSTOMER_WROTE, CUSTOMER_TAPPED, CUSTOMER_SENT -> "customer";
      case BOT_SAID -> "bot";
      case AGENT_SAID -> "agent";
      case NOTICE, REPORT -> "notice";
    };
  }

  private Map<Long, String> deliveries(UUID conversation, long after) {
    var states = new HashMap<Long, String>();
    jdbc.sql(
            """
            select v.no, coalesce(e.delivery,
              case e.state when 'REFUSED' then 'failed' when 'DROPPED' then 'dropped'
                when 'DONE' then 'sent' else 'sending' end) as state
            from effect e join event v on v.id = e.event
            where v.conversation = :conversation and v.no > :after and e.kind = 'send'
            """)
        .param("conversation", conversation)
        .param("after", after)
        .query((row, _) -> Map.entry(row.getLong("no"), row.getString("state")))
        .list()
        .forEach(e -> states.put(e.getKey(), e.getValue()));
    return states;
  }

  private Map<String, String> agents() {
    var names = new HashMap<String, String>();
    jdbc.sql("select user_name, name from agent")
        .query((row, _) -> Map.entry(row.getString("user_name"), row.getString("name")))
        .list()
        .forEach(e -> names.put(e.getKey(), e.getValue()));
    return names;
  }

  /// The invoice whose PDF an item carries.
  public Optional<Spoken.Paper> paper(UUID conversation, long no) {
    return log.seen(conversation, no - 1).stream()
        .filter(r -> r.no() == no && r.entry() == Entry.BOT_SAID)
        .findFirst()
        .flatMap(r -> json.readValue(r.body(), Spoken.class).document());
  }
}
