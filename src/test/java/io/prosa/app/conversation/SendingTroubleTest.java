package io.prosa.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Provider;
import io.prosa.app.Trace;
import io.prosa.integration.simulated.Partner;
import io.prosa.integration.simulated.PhoneMessage;
import io.prosa.integration.simulated.SimulatedIsp;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When WhatsApp fails, messages come later, each once, and in their order.
@ProsaTest
final class SendingTroubleTest {
  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void mend() {
    new Provider(isp).isMended();
  }

  @ParameterizedTest
  @CsvSource({
    "down, 5511955537001",
    "429, 5511955537002",
    "error200, 5511955537003",
    "html, 5511955537004"
  })
  void bringsEveryMessageLaterAndInOrder(String fault, String number) {
    var provider = new Provider(isp);
    var phone = new Phone(isp, number).writes("oi").hears("Olá");
    var trace = new Trace(jdbc, number).settles();
    provider.breaks(Partner.GRAPH, fault);
    phone.writes("quero pagar meu boleto");
    awaitSaid(trace, 2);
    phone.writes("quero falar com uma pessoa");
    awaitSaid(trace, 3);
    awaitTried(trace);
    assertThat(received(number)).hasSize(1);
    provider.isMended();
    phone.hears("pessoa da equipe");
    assertThat(received(number)).isEqualTo(trace.settles().botSaid());
  }

  @Test
  void sendsNothingTwiceWhenOnlyTheAnswerOfWhatsAppIsLost() {
    var number = "5511955537005";
    var provider = new Provider(isp);
    provider.breaks(Partner.GRAPH, "apply-then-timeout", Duration.ofSeconds(25));
    var phone = new Phone(isp, number).writes("oi").hears("Olá");
    phone.writes("quero falar com uma pessoa").hears("pessoa da equipe");
    provider.isMended();
    assertThat(received(number)).isEqualTo(new Trace(jdbc, number).settles().botSaid());
    assertThat(states(number)).containsOnly("DONE");
  }

  private void awaitSaid(Trace trace, int messages) {
    Awaitility.await().until(() -> trace.botSaid().size() == messages);
  }

  /// Until the first of what waits was tried at least once.
  private void awaitTried(Trace trace) {
    Awaitility.await()
        .until(
            () ->
                jdbc.sql(
                            """
                            select count(*) from effect where conversation = :id and kind = 'send'
                              and state in ('PLANNED', 'UNKNOWN') and attempt > 0
                            """)
                        .param("id", trace.conversation())
                        .query(Integer.class)
                        .single()
                    > 0);
  }

  private List<String> received(String number) {
    return isp.phone(number).messages().stream()
        .filter(m -> !m.isFromCustomer())
        .map(PhoneMessage::text)
        .toList();
  }

  private List<String> states(String number) {
    return jdbc.sql("select state from effect where conversation = :id and kind = 'send'")
        .param("id", new Trace(jdbc, number).conversation())
        .query(String.class)
        .list();
  }
}
