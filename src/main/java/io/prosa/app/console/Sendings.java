package io.prosa.app.console;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers what agents' browsers have sent, so that a repeat after a lost answer is no second
/// message.
@Component
class Sendings {
  private final JdbcClient jdbc;

  Sendings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Marks it as sent, in the caller's transaction.
  boolean isNew(UUID conversation, UUID id) {
    return jdbc.sql(
                """
                insert into dedupe (channel, external_id, kind) values ('console', :id, 'message')
                on conflict do nothing
                """)
            .param("id", conversation + ":" + id)
            .update()
        == 1;
  }

  boolean isKnown(UUID conversation, UUID id) {
    return jdbc.sql(
                """
                select count(*) from dedupe
                where channel = 'console' and external_id = :id and kind = 'message'
                """)
            .param("id", conversation + ":" + id)
            .query(Integer.class)
            .single()
        == 1;
  }
}
