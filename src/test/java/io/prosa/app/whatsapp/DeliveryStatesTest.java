package io.prosa.app.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.LogTrap;
import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Webhook;
import io.prosa.integration.simulated.SimulatedIsp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far a message got is told in any order, and only ever moves up.
@ProsaTest
final class DeliveryStatesTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private SimulatedIsp isp;
  private Webhook webhook;

  @BeforeEach
  void open() {
    webhook = new Webhook(port);
  }

  @Test
  void followsAMessageToItsReader() {
    var phone = "5511955535001";
    new Phone(isp, phone).writes("oi").hears("Olá");
    awaitDelivery(phone, "delivered");
    isp.phone(phone).looks();
    awaitDelivery(phone, "read");
  }

  @ParameterizedTest
  @CsvSource({
    "sent,      delivered, delivered",
    "delivered, sent,      delivered",
    "read,      delivered, read",
    "read,      failed,    read",
    "failed,    delivered, delivered",
    "delivered, failed,    delivered",
    "failed,    sent,      failed",
    "played,    read,      played"
  })
  void movesOnlyUpward(String first, String second, String settled) {
    var phone = "5511955535002";
    new Phone(isp, phone).writes("oi").hears("Olá");
    awaitDelivery(phone, "delivered");
    var id = planted(phone);
    assertThat(webhook.post(Webhook.statuses(Webhook.status(phone, id, first)))).isEqualTo(200);
    assertThat(webhook.post(Webhook.statuses(Webhook.status(phone, id, second)))).isEqualTo(200);
    assertThat(delivery(phone)).isEqualTo(settled);
  }

  @Test
  void takesStatesOfMessagesThatItNeverSent() {
    var strange = Webhook.status("5511955535003", "wamid.OF-SOMEBODY-ELSE", "read");
    assertThat(webhook.post(Webhook.statuses(strange))).isEqualTo(200);
  }

  @Test
  void oneUnreadableStateHarmsNoOther() {
    var phone = "5511955535004";
    new Phone(isp, phone).writes("oi").hears("Olá");
    awaitDelivery(phone, "delivered");
    var id = planted(phone);
    var batch =
        Webhook.statuses(
            "{\"id\":\"wamid.BROKEN\",\"status\":\"teleported\",\"timestamp\":\"1\"}",
            "{\"status\":\"read\"}",
            Webhook.status(phone, id, "read"));
    assertThat(webhook.post(batch)).isEqualTo(200);
    assertThat(delivery(phone)).isEqualTo("read");
  }

  @Test
  void saysWhyAMessageFailedByMetasNumber() {
    var phone = "5511955535005";
    new Phone(isp, phone).writes("oi").hears("Olá");
    awaitDelivery(phone, "delivered");
    var id = planted(phone);
    var failed =
        Webhook.status(phone, id, "failed").replaceFirst("}$", ",\"errors\":[{\"code\":131042}]}");
    try (var log = new LogTrap()) {
      assertThat(webhook.post(Webhook.statuses(failed))).isEqualTo(200);
      assertThat(log.lines()).anyMatch(l -> l.startsWith("ERROR") && l.contains("131042"));
    }
    assertThat(
            jdbc.sql("select error from effect where external_id = :id")
                .param("id", id)
                .query(String.class)
                .single())
        .isEqualTo("131042");
  }

  /// Puts the last message back to where only Meta has accepted it.
  private String planted(String phone) {
    return jdbc.sql(
            """
            update effect set delivery = 'accepted' where id = (
              select max(id) from effect where kind = 'send' and conversation = :conversation)
            returning external_id
            """)
        .param("conversation", new Trace(jdbc, phone).conversation())
        .query(String.class)
        .single();
  }

  private void awaitDelivery(String phone, String state) {
    Awaitility.await(state).until(() -> state.equals(delivery(phone)));
  }

  private String delivery(String phone) {
    return jdbc.sql(
            """
            select coalesce(delivery, '') from effect
            where kind = 'send' and conversation = :conversation order by id desc limit 1
            """)
        .param("conversation", new Trace(jdbc, phone).conversation())
        .query(String.class)
        .single();
  }
}
