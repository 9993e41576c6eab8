package io.prosa.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Provider;
import io.prosa.app.Trace;
import io.prosa.integration.simulated.Partner;
import io.prosa.integration.simulated.SimulatedIsp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When billing or network fail, the customer is told so plainly, and nothing is half done.
@ProsaTest
final class BillingTroubleTest {
  private static final String BLOCKED = "5511955510013";
  private static final String DOCUMENT = "90271660481";
  private static final Duration TOLD_WITHIN = Duration.ofSeconds(8);

  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;
  private Provider provider;
  private Phone phone;

  @BeforeEach
  void meet() {
    provider = new Provider(isp);
    isp.reset();
    new Trace(jdbc, BLOCKED).forget();
    jdbc.sql("delete from effect where lane like 'make:GrantRelease:%'").update();
    phone = new Phone(isp, BLOCKED);
  }

  @AfterEach
  void mend() {
    provider.isMended();
    new Trace(jdbc, BLOCKED).settles();
  }

  @ParameterizedTest
  @ValueSource(strings = {"down", "slow", "html", "error200", "429"})
  void tellsPlainlyThatTheSystemDoesNotAnswerAndOffersAPerson(String fault) {
    phone.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
    provider.breaks(Partner.IXC, fault);
    var asked = Instant.now();
    phone.writes(DOCUMENT).hears("Não consegui falar com o nosso sistema agora");
    assertThat(Duration.between(asked, Instant.now())).isLessThan(TOLD_WITHIN);
    assertThat(provider.changes()).isEmpty();
    phone.taps("Falar com atendente").hears("pessoa da equipe");
  }

  @Test
  void goesOnWhereItWasOnceTheSystemIsBack() {
    phone.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
    provider.breaks(Partner.IXC, "down");
    phone.writes(DOCUMENT).hears("Não consegui falar com o nosso sistema agora");
    provider.isMended();
    phone.taps("Tentar de novo").hears("divergência no código de pagamento");
  }

  @ParameterizedTest
  @ValueSource(strings = {"down", "slow", "html", "429"})
  void tellsPlainlyThatTheRouterSystemDoesNotAnswer(String fault) {
    phone.writes("quero trocar a senha do wifi").hears("CPF ou CNPJ");
    provider.breaks(Partner.ACS, fault);
    var asked = Instant.now();
    phone.writes(DOCUMENT).hears("Não consegui falar com o nosso sistema agora");
    assertThat(Duration.between(asked, Instant.now())).isLessThan(TOLD_WITHIN);
    assertThat(provider.changes()).isEmpty();
  }

  @Test
  void settlesAReleaseOfUnknownOutcomeByReadingItBackAndDoesItOnce() {
    askForARelease();
    provider.breaks(Partner.IXC, "apply-then-timeout", Duration.ofSeconds(40));
    phone.taps("Sim, pode fazer").hears("Ainda não sei se deu certo");
    phone.hears("Sua internet está liberada até");
    assertThat(provider.changes()).singleElement().asString().contains("3013");
    assertThat(makes()).isEqualTo("DONE");
    phone.writes("libera de novo em confiança").hears("não está bloqueado");
    assertThat(provider.changes()).singleElement().asString().contains("3013");
  }

  @Test
  void bringsAPersonWhenNobodyCanTellWhetherAReleaseWasDone() {
    askForARelease();
    provider.breaks(Partner.IXC, "html");
    phone.taps("Sim, pode fazer").hears("Ainda não sei se deu certo");
    provider.isMended();
    phone.hears("Uma pessoa da equipe vai conferir");
    assertThat(provider.changes()).isEmpty();
    assertThat(makes()).isEqualTo("HUMAN");
    assertThat(new Trace(jdbc, BLOCKED).owner()).isEqualTo("queue");
  }

  @Test
  void saysThatNothingWasDoneWhereTheSystemRefusedTheCall() {
    askForARelease();
    provider.breaks(Partner.IXC, "429");
    phone.taps("Sim, pode fazer").hears("nada foi alterado");
    assertThat(provider.changes()).isEmpty();
    assertThat(makes()).isEqualTo("REFUSED");
    provider.isMended();
    phone.taps("Tentar de novo").hears("Posso liberar").taps("Sim, pode fazer");
    phone.hears("Sua internet está liberada até");
  }

  @Test
  void answersOthersWhileOneWaitsForASlowSystem() {
    phone.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
    provider.breaks(Partner.IXC, "slow");
    phone.writes(DOCUMENT);
    var asked = Instant.now();
    new Phone(isp, "5511955536001").writes("oi").hears("Olá");
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
    phone.hears("Não consegui falar com o nosso sistema agora");
  }

  private void askForARelease() {
    phone.writes("minha internet ta bloqueada, libera em confiança").hears("CPF ou CNPJ");
    phone.writes(DOCUMENT).hears("Posso liberar");
  }

  /// The state of the last release in the ledger.
  private String makes() {
    return jdbc.sql(
            """
            select state from effect where lane like 'make:GrantRelease:%' order by id desc limit 1
            """)
        .query(String.class)
        .single();
  }
}
