package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.identity.Level;
import io.prosa.engine.identity.MatchPhone;
import io.prosa.engine.network.RouterOf;
import io.prosa.engine.network.SetWifiKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the bot behaves where people do not simply answer.
final class MannersTest {
  private static Talk identified() {
    return Talk.onRegisteredPhone().identified(Level.VERIFIED);
  }

  private static Talk askedToConfirm() {
    return identified()
        .writes("libera", "trust_release")
        .contractsAre(Talk.BLOCKED)
        .answered(new ReleaseTerms(Talk.BLOCKED), new ReleaseTerms.Eligible(3));
  }

  private static Talk askedForKey() {
    return identified()
        .writes("trocar a senha do wifi", "wifi_password_change")
        .contractsAre(Talk.BLOCKED, Talk.ACTIVE)
        .writes("rua a", "out_of_scope", 0.3)
        .answered(new RouterOf(Talk.BLOCKED.login()), new RouterOf.Reachable("Casa"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?", "...", "!!", "isso vai gerar juros?", "pode deixar pra lá", "quero cancelar"})
  void changesNothingOnWhatIsNoYes(String text) {
    assertThat(askedToConfirm().writes(text, "affirm", 0.6).made()).isEmpty();
  }

  @Test
  void takesStopForStopAndNotForLeavingTheProvider() {
    var talk = askedToConfirm().writes("cancela", "cancel_service");
    assertThat(talk.said()).containsExactly("common.as-you-wish");
    assertThat(talk.options()).contains("go:hand-over");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Bot());
  }

  @Test
  void waitsForWhoWillBeBackInAMoment() {
    var talk = askedToConfirm().writes("peraí", "payment_confirmation");
    assertThat(talk.said()).containsExactly("common.take-your-time");
    assertThat(talk.writes("sim", "affirm").made()).hasSize(1);
  }

  @Test
  void bringsNobodyInOnAGuessInTheMiddleOfAQuestion() {
    var talk = askedToConfirm().writes("liguei ele", "internet_down", 0.6);
    assertThat(talk.said()).containsExactly("fallback.this-one");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Bot());
  }

  @Test
  void usesTheDocumentThatTheRequestHoldsAlready() {
    var talk =
        Talk.onRegisteredPhone()
            .writesWithCpf("segunda via, cpf 52998224725", "invoice_copy", "52998224725");
    assertThat(talk.consulted()).containsExactly(new MatchPhone(Talk.PHONE, Talk.MARIA.document()));
  }

  @Test
  void takesTheHouseThatTheRequestNames() {
    var talk =
        identified()
            .writes("troca a senha do wifi do 3106", "wifi_password_change")
            .contractsAre(Talk.BLOCKED, Talk.ACTIVE);
    assertThat(talk.consulted()).containsExactly(new RouterOf(Talk.ACTIVE.login()));
  }

  @Test
  void asksOfTheOneContractWhereSomethingIsOwed() {
    var talk =
        identified()
            .writes("quanto devo", "invoice_status")
            .contractsAre(Talk.BLOCKED, Talk.ACTIVE)
            .owes(Talk.BLOCKED, 0)
            .owes(Talk.ACTIVE, 1);
    assertThat(talk.said()).containsExactly("invoice-status.amount-due");
  }

  @Test
  void hearsThatTheOtherHouseWasMeant() {
    var talk = askedForKey().writes("Jabuticaba-26", "out_of_scope", 0.3);
    assertThat(talk.said()).containsExactly("wifi-password.set-wifi-key");
    talk.writes("ops, era a outra casa", "address_change");
    assertThat(talk.consulted()).containsExactly(new RouterOf(Talk.ACTIVE.login()));
    talk.answered(new RouterOf(Talk.ACTIVE.login()), new RouterOf.Reachable("Casa"));
    talk.writes("sim", "affirm");
    assertThat(talk.made())
        .singleElement()
        .extracting(change -> ((SetWifiKey) change).network().address())
        .isEqualTo("Rua B, 2");
  }

  @Test
  void asksAgainAboutAPasswordThatWasPutRightAndBlotsItOut() {
    var talk = askedForKey().writes("Jabuticaba-26", "out_of_scope", 0.3);
    talk.writes("sim, mas com outra senha: praia2027y", "affirm");
    assertThat(talk.said()).containsExactly("wifi-password.set-wifi-key");
    assertThat(talk.made()).isEmpty();
    assertThat(talk.effects()).anyMatch(Effect.Conceal.class::isInstance);
    talk.writes("sim", "affirm");
    assertThat(talk.made())
        .singleElement()
        .extracting(change -> ((SetWifiKey) change).key().value())
        .isEqualTo("praia2027y");
  }

  @Test
  void readsThePasswordOutOfTheRequestAndBlotsItOut() {
    var talk =
        identified()
            .writes("troca a senha do wifi pra casa2026x", "wifi_password_change")
            .contractsAre(Talk.ACTIVE)
            .answered(new RouterOf(Talk.ACTIVE.login()), new RouterOf.Reachable("Casa"));
    assertThat(talk.said()).containsExactly("wifi-password.set-wifi-key");
  }

  @Test
  void opensTheJobAgainForTheOtherHouse() {
    var talk =
        identified()
            .writes("quanto devo", "invoice_status")
            .contractsAre(Talk.BLOCKED, Talk.ACTIVE)
            .owes(Talk.BLOCKED, 1)
            .owes(Talk.ACTIVE, 0);
    talk.writes("não, a outra casa", "address_change");
    assertThat(talk.said()).containsExactly("common.which-contract");
    assertThat(talk.writes("rua b", "out_of_scope").said())
        .containsExactly("invoice-status.nothing-due");
    assertThat(talk.writes("era a outra", "out_of_scope").said())
        .containsExactly("invoice-status.amount-due");
  }

  @Test
  void hearsTheNumberOfAnOfferAndAYesToTheOnlyOne() {
    var talk = Talk.onRegisteredPhone().writes("oi", "greeting");
    assertThat(talk.writes("1", "router_help", 0.3).said()).containsExactly("identify.document");
    var other = Talk.onRegisteredPhone().writes("conta", "invoice_status", 0.4);
    assertThat(other.writes("sim", "affirm").said()).contains("identify.document");
  }

  @Test
  void saysNothingToASecondTapOnWhatIsSettled() {
    var talk = askedToConfirm();
    talk.tapsOn("no:");
    assertThat(talk.taps("no:1").effects()).isEmpty();
  }

  @Test
  void thanksForAFriendlySignAndNeverCountsIt() {
    var talk = Talk.onRegisteredPhone().writes("👍", "out_of_scope");
    assertThat(talk.said()).containsExactly("thanks.answer");
    assertThat(talk.writes("😊", "out_of_scope").said()).containsExactly("thanks.answer");
    assertThat(talk.writes("...", "out_of_scope").said()).containsExactly("fallback.rephrase");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Bot());
  }

  @Test
  void tellsOnceThatOneIsInTheQueueAndKnowsAWayBack() {
    var talk = Talk.onRegisteredPhone().writes("atendente", "human_agent");
    assertThat(talk.writes("oi? tem alguém?", "greeting").said()).containsExactly("common.waiting");
    assertThat(talk.writes("alô", "greeting").effects()).isEmpty();
    assertThat(talk.taps("go:bot").said()).containsExactly("common.with-bot-again");
    assertThat(talk.writes("oi", "greeting").said()).containsExactly("welcome.hello");
  }

  @Test
  void takesANumberForAnAttemptAndForNoOtherRequest() {
    var talk = Talk.onRegisteredPhone().writes("segunda via", "invoice_copy");
    talk.writes("529.982.247-24", "internet_down", 0.99);
    assertThat(talk.said()).containsExactly("identify.document-invalid");
  }

  @Test
  void bringsAPersonToWhoOnlyRepeatsTheRequest() {
    var talk = Talk.onRegisteredPhone().writes("segunda via", "invoice_copy");
    talk.writes("segunda via", "invoice_copy");
    assertThat(talk.said()).containsExactly("identify.document");
    talk.writes("segunda via!!", "invoice_copy");
    assertThat(talk.said()).containsExactly("fallback.giving-up");
  }

  @Test
  void doesNotAskForTheDocumentAgainAfterSilence() {
    var match = new MatchPhone(Talk.PHONE, Talk.MARIA.document());
    var talk = Talk.onRegisteredPhone().writes("segunda via", "invoice_copy");
    talk.writesWithCpf("52998224725", "out_of_scope", "52998224725").silent(match);
    assertThat(talk.said()).containsExactly("common.unavailable");
    assertThat(talk.tapsOn("go:invoice-copy").consulted()).containsExactly(match);
  }

  @Test
  void doesBothThingsThatOneMessageAsksForInTheirOrder() {
    var talk =
        identified()
            .asks("o boleto e a senha do wifi", "invoice_copy", "wifi_password_change")
            .contractsAre(Talk.ACTIVE)
            .owes(Talk.ACTIVE, 0);
    assertThat(talk.said()).contains("invoice-copy.nothing-due", "common.back-to");
    assertThat(talk.consulted()).contains(new RouterOf(Talk.ACTIVE.login()));
  }

  @Test
  void saysATextAtOnceAndBringsThePersonLast() {
    var talk =
        identified()
            .asks(
                "valeu, caiu a internet e quero o boleto",
                "thanks",
                "internet_down",
                "invoice_copy");
    assertThat(talk.said()).contains("thanks.answer");
    talk.contractsAre(Talk.ACTIVE).owes(Talk.ACTIVE, 0);
    assertThat(talk.said()).contains("invoice-copy.nothing-due");
    assertThat(talk.conversation().owner()).isInstanceOf(Owner.Waiting.class);
  }
}
