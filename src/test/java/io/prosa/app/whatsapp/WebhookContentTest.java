package io.prosa.app.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.LogTrap;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Webhook;
import io.prosa.app.conversation.ShortHash;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a signed body may hold: nothing in it harms what stands beside it.
@ProsaTest
final class WebhookContentTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  private Webhook webhook;

  @BeforeEach
  void open() {
    webhook = new Webhook(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"cha",
        "[]",
        "[{\"object\":\"whatsapp_business_account\"}]",
        "\"text\"",
        "null",
        "{\"object\":\"page\",\"entry\":[]}",
        "{\"object\":\"whatsapp_business_account\",\"entry\":[]} and more"
      })
  void keepsABodyThatIsNoWebhookAndAnswersSoThatMetaDoesNotRepeatIt(String body) {
    var before = quarantined();
    assertThat(webhook.post(body)).isEqualTo(200);
    assertThat(quarantined()).as("rows in quarantine").isEqualTo(before + 1);
  }

  @Test
  void answersTheGoodOnesOfABatchAndKeepsTheBrokenOneByItsId() {
    var batch =
        Webhook.messages(
            Webhook.text("5511955531001", "wamid.CONTENT1", "oi"),
            "{\"from\":\"5511955531002\",\"id\":\"wamid.CONTENT2\",\"timestamp\":\"soon\","
                + "\"type\":\"text\",\"text\":{\"body\":\"oi\"}}",
            Webhook.text("5511955531003", "wamid.CONTENT3", "oi"));
    try (var log = new LogTrap()) {
      assertThat(webhook.post(batch)).isEqualTo(200);
      var name = ShortHash.of("wamid.CONTENT2");
      assertThat(log.lines()).anyMatch(l -> l.startsWith("WARN") && l.contains(name));
    }
    assertThat(trace("5511955531001").settles().botSaid()).hasSize(1);
    assertThat(trace("5511955531003").settles().botSaid()).hasSize(1);
    assertThat(trace("5511955531002").wrote()).isEmpty();
    assertThat(reason("wamid.CONTENT2")).isEqualTo("no readable timestamp");
  }

  /// NUL and halves of a character fit into no database, and ids of that length into no index.
  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud83d", "\\ude00\\ud83d", "\\uffff\\ufffe"})
  void takesTextsThatTheDatabaseCouldNot(String characters) {
    var id = "wamid.CONTENT-" + Integer.toHexString(characters.hashCode());
    var batch =
        Webhook.messages(
            Webhook.text("5511955531004", id + "a", "meu boleto " + characters),
            tap("5511955531004", id + "b", "go:welcome" + characters, "Início" + characters),
            "{\"id\":\"" + id + characters + "\",\"type\":\"text\"}",
            Webhook.text("5511955531004", id + "d" + characters, "obrigado"));
    try (var log = new LogTrap()) {
      assertThat(webhook.post(batch)).isEqualTo(200);
      var words = trace("5511955531004").settles().wrote();
      assertThat(words.subList(words.size() - 3, words.size()))
          .allSatisfy(w -> assertThat(w).isNotEmpty());
      assertThat(log.exceptions()).isEmpty();
    }
  }

  @Test
  void keepsAMessageWhoseIdIsTooLongToBeOne() {
    var batch =
        Webhook.messages(
            Webhook.text("5511955531005", "wamid." + "X".repeat(6_000), "oi"),
            Webhook.text("9".repeat(6_000), "wamid.CONTENT5", "oi"),
            Webhook.text("5511955531006", "wamid.CONTENT6", "oi"));
    assertThat(webhook.post(batch)).isEqualTo(200);
    assertThat(trace("5511955531006").settles().botSaid()).hasSize(1);
    assertThat(trace("5511955531005").wrote()).isEmpty();
    assertThat(reason("wamid.CONTENT5")).isNotEmpty();
  }

  @Test
  void saysThatItCannotReadAKindItHasNeverHeardOf() {
    var unknown =
        "{\"from\":\"5511955531007\",\"id\":\"wamid.CONTENT7\",\"timestamp\":\"%d\",\"type\":\"hologram\"}"
            .formatted(Instant.now().getEpochSecond());
    assertThat(webhook.post(Webhook.messages(unknown))).isEqualTo(200);
    assertThat(trace("5511955531007").settles().botSaid())
        .singleElement()
        .asString()
        .contains("Pode me escrever");
  }

  @Test
  void keepsNewsAndWhatItHasNeverHeardOfUnderAnIdThatTheLogNames() {
    var notice =
        """
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[
        {"field":"account_update","value":{"event":"DISABLED_UPDATE"}},
        {"field":"dreams","value":{"of":"sheep"}}]}]}""";
    try (var log = new LogTrap()) {
      assertThat(webhook.post(notice)).isEqualTo(200);
      for (var field : List.of("account_update", "dreams")) {
        var row =
            jdbc.sql("select id from quarantine where reason = :reason order by id desc limit 1")
                .param("reason", "notice " + field)
                .query(Long.class)
                .single();
        assertThat(log.lines()).anyMatch(l -> l.contains("under " + row + ": notice " + field));
      }
      assertThat(log.lines()).anyMatch(l -> l.startsWith("ERROR Meta reports account_update"));
    }
  }

  @Test
  void logsNoIdOfWhatsAppSinceItHoldsThePhone() {
    var id = "wamid.HBgNNTUxMTk1NTUwMTIzNA";
    var broken = "{\"from\":\"5511955531008\",\"id\":\"%s\",\"type\":\"text\"}".formatted(id);
    var old = Webhook.text("5511955531009", id + "A", "oi", Instant.EPOCH);
    try (var log = new LogTrap()) {
      assertThat(webhook.post(Webhook.messages(broken, old))).isEqualTo(200);
      assertThat(log.lines())
          .anyMatch(l -> l.contains("quarantine"))
          .anyMatch(l -> l.contains("older"));
      assertThat(log.lines()).noneMatch(l -> l.contains("HBgN"));
    }
    assertThat(reason(id)).isNotEmpty();
  }

  private static String tap(String from, String id, String option, String title) {
    return """
        {"from":"%s","id":"%s","timestamp":"%d","type":"interactive","interactive":{\
        "type":"button_reply","button_reply":{"id":"%s","title":"%s"}}}"""
        .formatted(from, id, Instant.now().getEpochSecond(), option, title);
  }

  private Trace trace(String phone) {
    return new Trace(jdbc, phone);
  }

  private int quarantined() {
    return jdbc.sql("select count(*) from quarantine").query(Integer.class).single();
  }

  private String reason(String id) {
    return jdbc.sql("select reason from quarantine where external_id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }
}
