package io.prosa.app.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.LogTrap;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Webhook;
import io.prosa.app.conversation.ShortHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Meta delivers at least once, in any batch, up to a week late.
@ProsaTest
final class WebhookRepeatsTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  private Webhook webhook;

  @BeforeEach
  void open() {
    webhook = new Webhook(port);
  }

  @Test
  void answersARepeatedMessageOnce() {
    var message = Webhook.text("5511955532001", "wamid.REPEAT1", "oi");
    assertThat(webhook.post(Webhook.messages(message))).isEqualTo(200);
    assertThat(trace("5511955532001").settles().botSaid()).hasSize(1);
    assertThat(webhook.post(Webhook.messages(message))).isEqualTo(200);
    assertThat(trace("5511955532001").settles().botSaid()).hasSize(1);
  }

  @Test
  void knowsAMessageAgainInAnotherBatch() {
    var first = Webhook.text("5511955532002", "wamid.REPEAT2", "oi");
    var second = Webhook.text("5511955532003", "wamid.REPEAT3", "oi");
    webhook.post(Webhook.messages(first));
    trace("5511955532002").settles();
    assertThat(webhook.post(Webhook.messages(second, first))).isEqualTo(200);
    assertThat(trace("5511955532002").settles().botSaid()).hasSize(1);
    assertThat(trace("5511955532003").settles().botSaid()).hasSize(1);
  }

  @Test
  void answersOnceWhatStandsTwiceInOneBody() {
    var message = Webhook.text("5511955532004", "wamid.REPEAT4", "oi");
    assertThat(webhook.post(Webhook.messages(message, message))).isEqualTo(200);
    assertThat(trace("5511955532004").settles().wrote()).containsExactly("oi");
    assertThat(trace("5511955532004").botSaid()).hasSize(1);
  }

  @Test
  void answersOnceWhatComesTwiceAtTheSameMoment() throws Exception {
    var one = Webhook.text("5511955532005", "wamid.REPEAT5", "oi");
    var other = Webhook.text("5511955532005", "wamid.REPEAT6", "bom dia");
    var statuses = atOnce(16, i -> webhook.post(i % 2 == 0 ? both(one, other) : both(other, one)));
    assertThat(statuses).containsOnly(200);
    assertThat(trace("5511955532005").settles().wrote()).containsExactlyInAnyOrder("oi", "bom dia");
    assertThat(trace("5511955532005").botSaid()).hasSize(1);
  }

  private static String both(String one, String other) {
    return Webhook.messages(one, other);
  }

  private interface Act {
    int act(int number);
  }

  private static List<Integer> atOnce(int times, Act act) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, times).<Callable<Integer>>mapToObj(i -> () -> act.act(i)).toList();
      return threads.invokeAll(calls).stream().map(f -> f.resultNow()).toList();
    }
  }

  @Test
  void refusesWhatIsOlderThanMetaRepeats() {
    var old = Instant.now().minus(Duration.ofDays(8)).minusSeconds(60);
    try (var log = new LogTrap()) {
      var message = Webhook.text("5511955532006", "wamid.REPEAT7", "libera", old);
      assertThat(webhook.post(Webhook.messages(message))).isEqualTo(200);
      assertThat(log.lines())
          .anyMatch(
              l -> l.contains(ShortHash.of("wamid.REPEAT7")) && l.contains("older than 8 days"));
    }
    assertThat(trace("5511955532006").wrote()).isEmpty();
  }

  @Test
  void answersAnOldMessageWithAnApologyAndDoesNothing() {
    var old = Instant.now().minus(Duration.ofDays(3));
    var message =
        Webhook.text("5511955532007", "wamid.REPEAT8", "libera minha internet em confiança", old);
    assertThat(webhook.post(Webhook.messages(message))).isEqualTo(200);
    assertThat(trace("5511955532007").settles().botSaid())
        .singleElement()
        .asString()
        .startsWith("Sua mensagem chegou para nós com atraso");
    assertThat(openSkills("5511955532007")).isZero();
  }

  @Test
  void answersManyOldMessagesWithOneApologyAndAFreshOneByWhatItAsks() {
    var old = Instant.now().minus(Duration.ofDays(3));
    var batch =
        Webhook.messages(
            Webhook.text("5511955532008", "wamid.REPEAT9", "oi", old),
            Webhook.text("5511955532008", "wamid.REPEAT10", "alguem ai?", old.plusSeconds(9)),
            Webhook.text("5511955532008", "wamid.REPEAT11", "quero falar com uma pessoa"));
    assertThat(webhook.post(batch)).isEqualTo(200);
    assertThat(trace("5511955532008").settles().botSaid().stream().distinct())
        .hasSize(2)
        .anyMatch(t -> t.startsWith("Sua mensagem chegou"))
        .anyMatch(t -> t.contains("pessoa da equipe"));
  }

  private int openSkills(String phone) {
    return jdbc.sql("select jsonb_array_length(state -> 'stack') from conversation where id = :id")
        .param("id", trace(phone).conversation())
        .query(Integer.class)
        .single();
  }

  private Trace trace(String phone) {
    return new Trace(jdbc, phone);
  }
}
