package io.prosa.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Browser;
import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Provider;
import io.prosa.app.Trace;
import io.prosa.integration.simulated.Partner;
import io.prosa.integration.simulated.PhoneMessage;
import io.prosa.integration.simulated.SimulatedIsp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who has the floor speaks, and nobody else.
@ProsaTest
final class OwnershipTest {
  private static final String NUMBER = "5511955542001";

  @LocalServerPort private int port;
  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;
  private Browser agent;
  private Trace trace;
  private Phone phone;

  @BeforeEach
  void meet() {
    trace = new Trace(jdbc, NUMBER).forget();
    agent = Browser.of(port, "atendente");
    phone = new Phone(isp, NUMBER).writes("oi").hears("Olá");
  }

  @AfterEach
  void mend() {
    new Provider(isp).isMended();
  }

  private UUID talk() {
    return trace.settles().conversation();
  }

  @Test
  void theBotIsSilentAfterATakeAndAnswersTheVeryNextMessageAfterTheReturn() {
    agent.takes(talk());
    var before = trace.botSaid().size();
    phone.writes("quero a segunda via do boleto").writes("tem alguem ai?");
    awaitWrote(3);
    assertThat(trace.settles().botSaid()).hasSize(before);
    agent.replies(talk(), "Tem sim.");
    phone.hears("Tem sim.");
    agent.returns(talk());
    assertThat(trace.settles().botSaid()).hasSize(before);
    phone.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"429", "down"})
  void whatTheBotCouldNotSendIsNeverSentOnceAnAgentTook(String fault) {
    var talk = talk();
    new Provider(isp).breaks(Partner.GRAPH, fault);
    phone.writes("quero a segunda via do boleto");
    Awaitility.await().until(() -> tried() > 0);
    agent.takes(talk);
    new Provider(isp).isMended();
    assertThat(agent.replies(talk, "Deixa comigo.").statusCode()).isEqualTo(202);
    phone.hears("Deixa comigo.");
    trace.settles();
    assertThat(received()).hasSize(2).last().isEqualTo("Deixa comigo.");
  }

  @Test
  void whatIsUnderWayWhileAnAgentTakesIsNotRepeatedAndNotOvertaken() {
    var talk = talk();
    new Provider(isp).breaks(Partner.GRAPH, "slow", Duration.ofSeconds(2));
    phone.writes("quero a segunda via do boleto");
    Awaitility.await().until(() -> tried() > 0);
    agent.takes(talk);
    agent.replies(talk, "Deixa comigo.");
    phone.hears("Deixa comigo.");
    trace.settles();
    assertThat(received()).hasSize(3).last().isEqualTo("Deixa comigo.");
  }

  @Test
  void whoWaitsForAPersonIsToldSoOnceAndCanComeBackToTheBot() {
    phone.writes("quero falar com uma pessoa").hears("pessoa da equipe");
    phone.writes("quanto eu devo?").hears("já está na fila");
    var before = trace.settles().botSaid().size();
    phone.writes("tem alguém aí?");
    awaitWrote(4);
    assertThat(trace.settles().botSaid()).hasSize(before);
    phone.taps("Voltar ao robô").hears("Estou de volta");
    phone.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
  }

  private void awaitWrote(int messages) {
    Awaitility.await().until(() -> trace.wrote().size() == messages);
  }

  /// How often the newest of the bot's words were handed to WhatsApp.
  private int tried() {
    return jdbc.sql(
            """
            select coalesce(max(attempt), 0) from effect
            where conversation = :id and kind = 'send'
              and event = (select max(event) from effect where conversation = :id)
              and event > (select min(event) from effect where conversation = :id)
            """)
        .param("id", trace.conversation())
        .query(Integer.class)
        .single();
  }

  private List<String> received() {
    return isp.phone(NUMBER).messages().stream()
        .filter(m -> !m.isFromCustomer())
        .skip(greetings())
        .map(PhoneMessage::text)
        .toList();
  }

  /// The phone remembers earlier tests, which the database has forgotten.
  private long greetings() {
    var all = isp.phone(NUMBER).messages().stream().filter(m -> !m.isFromCustomer()).toList();
    for (var i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).text().startsWith("Olá")) {
        return i;
      }
    }
    return 0;
  }
}
