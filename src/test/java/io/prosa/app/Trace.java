package io.prosa.app;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database holds of one person on WhatsApp.
public final class Trace {
  private final JdbcClient jdbc;
  private final String phone;

  public Trace(JdbcClient jdbc, String phone) {
    this.jdbc = jdbc;
    this.phone = phone;
  }

  /// The words of every row of a kind, in the order of the talk.
  public List<String> texts(String kind) {
    return jdbc.sql(
            """
            select e.body ->> 'text' from event e
            join conversation v on v.id = e.conversation join contact c on c.id = v.contact
            where c.channel = 'whatsapp' and c.phone_key = :phone and e.kind = :kind
            order by e.no nulls last, e.id
            """)
        .param("phone", phone)
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  /// What the customer wrote, sent or tapped.
  public List<String> wrote() {
    return jdbc.sql(
            """
            select e.body ->> 'text' from event e
            join conversation v on v.id = e.conversation join contact c on c.id = v.contact
            where c.channel = 'whatsapp' and c.phone_key = :phone and e.kind like 'customer%'
            order by e.no nulls last, e.id
            """)
        .param("phone", phone)
        .query(String.class)
        .list();
  }

  public List<String> botSaid() {
    return texts("bot_said");
  }

  public UUID conversation() {
    return jdbc.sql(
            """
            select v.id from conversation v join contact c on c.id = v.contact
            where c.channel = 'whatsapp' and c.phone_key = :phone
            """)
        .param("phone", phone)
        .query(UUID.class)
        .single();
  }

  /// Who has the floor: bot, queue or agent.
  public String owner() {
    return jdbc.sql("select owner from conversation where id = :id")
        .param("id", conversation())
        .query(String.class)
        .single();
  }

  /// Makes the person a stranger to us, whatever other tests had them do.
  public Trace forget() {
    for (var table : List.of("effect", "event")) {
      jdbc.sql(
              """
              delete from %s where conversation in (
                select v.id from conversation v join contact c on c.id = v.contact
                where c.phone_key = :phone)
              """
                  .formatted(table))
          .param("phone", phone)
          .update();
    }
    jdbc.sql(
            """
            with gone as (
              delete from conversation where contact in (
                select id from contact where phone_key = :phone) returning contact)
            select count(*) from gone
            """)
        .param("phone", phone)
        .query(Integer.class)
        .single();
    jdbc.sql("delete from contact where phone_key = :phone").param("phone", phone).update();
    return this;
  }

  /// Waits until all that came was stepped through and all that followed was done.
  public Trace settles() {
    Awaitility.await("the talk of " + phone + " to settle")
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> open() == 0);
    return this;
  }

  private int open() {
    return jdbc.sql(
            """
            select (select count(*) from conversation v join contact c on c.id = v.contact
                    where c.phone_key = :phone and v.pending)
                 + (select count(*) from event e join conversation v on v.id = e.conversation
                    join contact c on c.id = v.contact
                    where c.phone_key = :phone and e.no is null)
                 + (select count(*) from effect f join conversation v on v.id = f.conversation
                    join contact c on c.id = v.contact
                    where c.phone_key = :phone and f.state in ('PLANNED', 'STARTED', 'UNKNOWN'))
            """)
        .param("phone", phone)
        .query(Integer.class)
        .single();
  }
}
