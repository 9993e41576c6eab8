package io.prosa.app.conversation;

import io.prosa.engine.Language;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens and finds a person's conversation, for doors that hold a session.
@Component
public class Conversing {
  private final TransactionTemplate transaction;
  private final Conversations conversations;
  private final JdbcClient jdbc;
  private final Clock clock;

  Conversing(
      TransactionTemplate transaction, Conversations conversations, JdbcClient jdbc, Clock clock) {
    this.transaction = transaction;
    this.conversations = conversations;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void open(Incoming.Who who, Language language) {
    transaction.executeWithoutResult(_ -> conversations.of(who, language, clock.instant()));
  }

  /// Whether the bot is to answer, as far as the log has been stepped.
  public boolean isWithBot(Incoming.Who who) {
    return jdbc.sql(
            """
            select v.owner = 'bot' from conversation v join contact c on c.id = v.contact
            where c.channel = :channel and c.user_key = :user
            """)
        .param("channel", who.channel().key())
        .param("user", who.userKey())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  public Optional<UUID> find(Incoming.Who who) {
    return jdbc.sql(
            """
            select v.id from conversation v join contact c on c.id = v.contact
            where c.channel = :channel and c.user_key = :user
            """)
        .param("channel", who.channel().name().toLowerCase(Locale.ROOT))
        .param("user", who.userKey())
        .query(UUID.class)
        .optional();
  }
}
