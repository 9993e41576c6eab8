package io.prosa.app.conversation;

import io.prosa.engine.Contact;
import io.prosa.engine.Conversation;
import io.prosa.engine.Language;
import io.prosa.engine.Owner;
import io.prosa.engine.Pending;
import io.prosa.engine.identity.Phone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Contacts and their conversations as rows. Order within a conversation holds by its row lock.
@Component
class Conversations {
  private static final Duration LONGEST_BURST = Duration.ofSeconds(4);

  private final JdbcClient jdbc;
  private final EngineJson json;

  Conversations(JdbcClient jdbc, EngineJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// @param state the engine's value as stored; read only under the lock
  /// @param phone that the channel vouches for now
  record Locked(UUID id, String state, long nextNo, UUID contact, Optional<Phone> phone) {}

  /// Takes the row of a conversation that is due; nobody else can step it until the commit.
  Optional<Locked> lockDue(Instant now) {
    return jdbc.sql(
            """
            select v.id, v.state, v.next_no, c.id as contact, c.channel, c.phone
            from conversation v join contact c on c.id = v.contact
            where v.pending and v.due <= :now order by v.due
            for update of v skip locked limit 1
            """)
        .param("now", Timestamp.from(now))
        .query(Conversations::locked)
        .optional();
  }

  Optional<Locked> lock(UUID id) {
    return jdbc.sql(
            """
            select v.id, v.state, v.next_no, c.id as contact, c.channel, c.phone
            from conversation v join contact c on c.id = v.contact
            where v.id = :id for update of v
            """)
        .param("id", id)
        .query(Conversations::locked)
        .optional();
  }

  private static Locked locked(ResultSet row, int index) throws SQLException {
    return new Locked(
        row.getObject("id", UUID.class),
        row.getString("state"),
        row.getLong("next_no"),
        row.getObject("contact", UUID.class),
        vouched(row.getString("channel"), row.getString("phone")));
  }

  Conversation state(Locked row) {
    return json.read(Conversation.class, row.state()).reachedAt(row.phone());
  }

  /// WhatsApp proves that the number is its user's; what a visitor of a site says proves nothing.
  private static Optional<Phone> vouched(String channel, @Nullable String phone) {
    return channel.equals(Incoming.Channel.WHATSAPP.key())
        ? Optional.ofNullable(phone).flatMap(Phone::parse)
        : Optional.empty();
  }

  void save(UUID id, Conversation state, long nextNo) {
    var owner = state.owner();
    jdbc.sql(
            """
            update conversation set state = :state::jsonb, next_no = :next, pending = false,
              pending_since = null, owner = :owner, queue = :queue, agent = :agent,
              version = :version, language = :language, expecting = :expecting,
              brief = case when :owner <> 'bot' then brief end,
              waiting_since = case when :owner = 'queue' then coalesce(waiting_since, now()) end
            where id = :id
            """)
        .param("state", json.write(Conversation.class, state))
        .param("next", nextNo)
        .param("owner", kind(owner))
        .param("queue", owner instanceof Owner.Waiting(var queue) ? queue.key() : null)
        .param("agent", owner instanceof Owner.Agent(var agent) ? agent : null)
        .param("version", state.version())
        .param("language", state.language().tag())
        .param("expecting", !(state.pending() instanceof Pending.Nothing))
        .param("id", id)
        .update();
  }

  private static String kind(Owner owner) {
    return switch (owner) {
      case Owner.Bot _ -> "bot";
      case Owner.Waiting _ -> "queue";
      case Owner.Agent _ -> "agent";
    };
  }

  /// What the list of talks shows of it.
  void preview(UUID id, String from, String text, Instant at) {
    jdbc.sql(
            """
            update conversation set last_from = :from, last_text = :text, last_at = :at
            where id = :id
            """)
        .param("from", from)
        .param("text", text.length() > 200 ? text.substring(0, 200) : text)
        .param("at", Timestamp.from(at))
        .param("id", id)
        .update();
  }

  void brief(UUID id, String brief) {
    jdbc.sql("update conversation set brief = :brief::jsonb where id = :id")
        .param("brief", brief)
        .param("id", id)
        .update();
  }

  /// Has the conversation stepped at once: a system reported, and nobody is typing.
  void wake(UUID id) {
    jdbc.sql("update conversation set pending = true, due = now() where id = :id")
        .param("id", id)
        .update();
  }

  /// Has it stepped once the burst is over: each message puts the end off, up to a limit.
  void wakeAfter(UUID id, Duration complete, Duration unfinished) {
    jdbc.sql(
            """
            update conversation set
              due = least(
                coalesce(pending_since, now()) + make_interval(secs => :longest),
                now() + make_interval(secs =>
                  case when expecting then :complete else :unfinished end)),
              pending_since = coalesce(pending_since, now()), pending = true
            where id = :id
            """)
        .param("longest", seconds(LONGEST_BURST))
        .param("complete", seconds(complete))
        .param("unfinished", seconds(unfinished))
        .param("id", id)
        .update();
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  /// The person behind the contact may be another one now.
  void forgetIdentity(UUID conversation) {
    var state = state(lock(conversation).orElseThrow()).unknown();
    jdbc.sql("update conversation set state = :state::jsonb where id = :id")
        .param("state", json.write(Conversation.class, state))
        .param("id", conversation)
        .update();
  }

  /// The contact's conversation, both made when the person writes for the first time.
  UUID of(Incoming.Who who, Language language, Instant now) {
    var contact = contact(who);
    var known =
        jdbc.sql("select id from conversation where contact = :contact")
            .param("contact", contact)
            .query(UUID.class)
            .optional();
    return known.orElseGet(() -> begin(contact, who, language, now));
  }

  private UUID begin(UUID contact, Incoming.Who who, Language language, Instant now) {
    var id = UUID.randomUUID();
    var vouched = vouched(who.channel().key(), who.phoneKey());
    var fresh =
        Conversation.begin(id.toString(), new Contact(contact.toString(), vouched), language, now);
    jdbc.sql(
            """
            insert into conversation (id, contact, state, language)
            values (:id, :contact, :state::jsonb, :language)
            on conflict (contact) do nothing
            """)
        .param("id", id)
        .param("contact", contact)
        .param("state", json.write(Conversation.class, fresh))
        .param("language", language.tag())
        .update();
    return jdbc.sql("select id from conversation where contact = :contact")
        .param("contact", contact)
        .query(UUID.class)
        .single();
  }

  /// Finds a person by the stable key, then by the phone's; a missing key is filled in, so that
  /// someone who was known by phone stays the same when a user id comes.
  private UUID contact(Incoming.Who who) {
    return find(who).orElseGet(() -> insert(who));
  }

  private Optional<UUID> find(Incoming.Who who) {
    var found =
        jdbc.sql(
                """
                select id from contact where channel = :channel
                  and (user_key = nullif(:user, '')
                       or (phone_key = nullif(:phone, '')
                           and (user_key is null or :user = '')))
                order by user_key nulls last limit 1
                """)
            .param("channel", who.channel().key())
            .param("user", who.userKey())
            .param("phone", who.phoneKey())
            .query(UUID.class)
            .optional();
    found.ifPresent(id -> refresh(id, who));
    return found;
  }

  /// Leaves the row alone, and unlocked, where nothing is new: a step that is remembering who this
  /// is holds the conversation and waits for the contact, while we go the other way round.
  private void refresh(UUID id, Incoming.Who who) {
    jdbc.sql(
            """
            update contact c set
              user_key = coalesce(user_key, nullif(:user, '')),
              phone_key = case when :phone <> '' and not exists (
                select 1 from contact o
                where o.channel = c.channel and o.phone_key = :phone and o.id <> c.id)
                then :phone else phone_key end,
              phone = coalesce(nullif(:phone, ''), phone),
              name = coalesce(nullif(:name, ''), name),
              business_number = coalesce(nullif(:number, ''), business_number)
            where id = :id and (
              (user_key is null and :user <> '') or (phone_key is null and :phone <> '')
              or nullif(:phone, '') <> coalesce(phone, '') or nullif(:name, '') <> name
              or nullif(:number, '') <> business_number)
            """)
        .param("user", who.userKey())
        .param("phone", who.phoneKey())
        .param("name", Reception.readable(who.name()))
        .param("number", who.businessNumber())
        .param("id", id)
        .update();
  }

  private UUID insert(Incoming.Who who) {
    jdbc.sql(
            """
            insert into contact (id, channel, user_key, phone_key, phone, name, business_number)
            values (:id, :channel, nullif(:user, ''),
              case when exists (select 1 from contact where channel = :channel and phone_key = :phone)
                then null else nullif(:phone, '') end,
              nullif(:phone, ''), :name, :number)
            on conflict do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("channel", who.channel().key())
        .param("user", who.userKey())
        .param("phone", who.phoneKey())
        .param("name", Reception.readable(who.name()))
        .param("number", who.businessNumber())
        .update();
    return find(who).orElseThrow(() -> new IllegalStateException("contact vanished"));
  }
}
