package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.billing.ContractsOf;
import io.prosa.engine.billing.GrantRelease;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.identity.Level;
import io.prosa.engine.identity.MatchPhone;
import io.prosa.engine.identity.TaxId;
import io.prosa.engine.network.RouterOf;
import io.prosa.engine.network.SetWifiKey;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class EngineTest {
  private static final ReleaseTerms TERMS = new ReleaseTerms(Talk.BLOCKED);
  private static final GrantRelease GRANT = new GrantRelease(Talk.BLOCKED, 3);

  @Test
  void changesNothingBeforeTheYes() {
    var talk = Talk.askedToConfirmARelease();
    assertThat(talk.said()).containsExactly("trust-release.grant-release");
    assertThat(talk.made()).isEmpty();
    assertThat(talk.writes("sim", "affirm").made()).containsExactly(GRANT);
  }

  @Test
  void tellsTheOutcomeOfAChangeByWhatItWasBasedOn() {
    var until = LocalDate.of(2026, 11, 25);
    var talk = Talk.askedToConfirmARelease().tapsOn("yes:");
    talk.later(Duration.ofMinutes(20))
        .happens(new Event.Made(talk.now(), GRANT, new GrantRelease.Granted(until)));
    assertThat(talk.said()).containsExactly("trust-release.done");
    assertThat(talk.consulted()).isEmpty();
    assertThat(talk.conversation().learnt()).isEmpty();
  }

  @Test
  void leavesEverythingAsItIsAfterANo() {
    var talk = Talk.askedToConfirmARelease().writes("melhor nao", "deny");
    assertThat(talk.said()).containsExactly("common.as-you-wish");
    assertThat(talk.made()).isEmpty();
    assertThat(talk.conversation().stack()).isEmpty();
  }

  @Test
  void aTapOnAnOldYesAgreesToNothingNew() {
    var talk = Talk.askedToConfirmARelease().taps("yes:0000");
    assertThat(talk.made()).isEmpty();
    assertThat(talk.said()).contains("common.choose-again", "trust-release.grant-release");
  }

  @Test
  void asksAgainWhenTheTermsAreStale() {
    var talk = Talk.askedToConfirmARelease().later(Duration.ofMinutes(10)).writes("sim", "affirm");
    assertThat(talk.made()).isEmpty();
    assertThat(talk.contractsAre(Talk.BLOCKED).consulted()).containsExactly(TERMS);
    assertThat(talk.answered(TERMS, new ReleaseTerms.Eligible(2)).said())
        .containsExactly("trust-release.grant-release");
  }

  @Test
  void servesADigressionAndComesBack() {
    var talk = Talk.askedToConfirmARelease().writes("obrigada", "thanks");
    assertThat(talk.said()).containsExactly("thanks.answer", "trust-release.grant-release");
    assertThat(talk.writes("pode sim", "affirm").made()).containsExactly(GRANT);
  }

  @Test
  void offersAnotherTryAndAPersonWhenBillingIsSilent() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.IDENTIFIED)
            .writes("segunda via", "invoice_copy")
            .silent(new ContractsOf(Talk.MARIA.id()));
    assertThat(talk.said()).containsExactly("common.unavailable");
    assertThat(talk.options()).containsExactly("go:invoice-copy", "go:hand-over");
  }

  @Test
  void offersToTryTheRequestAgainWhenBillingIsSilentAboutThePerson() {
    var document = new TaxId("52998224725");
    var talk =
        Talk.onRegisteredPhone()
            .writes("segunda via", "invoice_copy")
            .writes("529.982.247-25", "out_of_scope")
            .silent(new MatchPhone(Talk.PHONE, document));
    assertThat(talk.options()).containsExactly("go:invoice-copy", "go:hand-over");
  }

  @Test
  void bringsAPersonAfterTwoFailedTriesAndSaysSo() {
    var talk = Talk.onRegisteredPhone().writes("segunda via", "invoice_copy");
    assertThat(talk.writes("123.456.789-00", "out_of_scope").said())
        .containsExactly("identify.document-invalid");
    assertThat(talk.writes("123.456.789-01", "out_of_scope").said())
        .containsExactly("common.too-many-tries");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Waiting(Queue.SUPPORT));
  }

  @Test
  void saysSoWhenAChangeIsInDoubtAndHandsOverWhenNobodyCanTell() {
    var talk = Talk.askedToConfirmARelease().writes("sim", "affirm");
    assertThat(talk.happens(new Event.Doubted(talk.now(), GRANT)).said())
        .containsExactly("common.not-confirmed-yet");
    assertThat(talk.happens(new Event.Unsettled(talk.now(), GRANT)).said())
        .containsExactly("common.unsettled");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Waiting(Queue.TECHNICAL));
    assertThat(talk.conversation().pending()).isEqualTo(new Pending.Nothing());
  }

  @Test
  void keepsWhatIsWrittenWhileASystemIsAskedAndAnswersItAfterwards() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.IDENTIFIED)
            .writes("libera", "trust_release")
            .writes("obrigado", "thanks");
    assertThat(talk.effects()).isEmpty();
    talk.contractsAre(Talk.BLOCKED).answered(TERMS, new ReleaseTerms.Eligible(3));
    assertThat(talk.said()).contains("thanks.answer");
  }

  @Test
  void asksWhichOfSeveralContractsAndTakesWordsForAnAnswer() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.IDENTIFIED)
            .writes("boleto", "invoice_copy")
            .contractsAre(Talk.BLOCKED, Talk.ACTIVE);
    talk.owes(Talk.BLOCKED, 1).owes(Talk.ACTIVE, 1);
    assertThat(talk.said()).containsExactly("common.which-contract");
    assertThat(talk.writes("rua b", "out_of_scope").consulted()).hasSize(1);
  }

  @Test
  void takesTheOnlyBlockedContractForARelease() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.IDENTIFIED)
            .writes("libera", "trust_release")
            .contractsAre(Talk.BLOCKED, Talk.ACTIVE);
    assertThat(talk.consulted()).containsExactly(TERMS);
  }

  @Test
  void givesUpAfterTwoFailuresAndHandsOver() {
    var talk = Talk.onRegisteredPhone().writes("asdf", "out_of_scope");
    assertThat(talk.said()).containsExactly("fallback.not-my-job");
    assertThat(talk.writes("qwer", "out_of_scope").said()).containsExactly("fallback.giving-up");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Waiting(Queue.SUPPORT));
  }

  @Test
  void asksWhichWhenTwoReadingsAreLikely() {
    var talk = Talk.onRegisteredPhone().writes("minha conta", "invoice_copy", 0.45);
    assertThat(talk.said()).containsExactly("fallback.which");
    assertThat(talk.options())
        .containsExactly("go:invoice-copy", "go:invoice-status", "go:hand-over");
  }

  @Test
  void concealsAPasswordAndNeverTakesAnEasyOne() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.VERIFIED)
            .writes("trocar senha do wifi", "wifi_password_change")
            .contractsAre(Talk.ACTIVE)
            .answered(new RouterOf(Talk.ACTIVE.login()), new RouterOf.Reachable("Casa da Maria"));
    assertThat(talk.said()).containsExactly("wifi-password.new-key");
    talk.writes("52998224725", "out_of_scope");
    assertThat(talk.said()).containsExactly("wifi-password.key-too-easy");
    talk.writes("coracao-valente-7", "out_of_scope");
    assertThat(talk.effects()).contains(new Effect.Conceal("coracao-valente-7"));
    assertThat(talk.said()).containsExactly("wifi-password.set-wifi-key");
    assertThat(talk.tapsOn("yes:").made()).singleElement().isInstanceOf(SetWifiKey.class);
    assertThat(talk.conversation().lastWords()).doesNotContain("coracao");
  }

  @Test
  void aNewTalkBeginsAfterALongSilence() {
    var talk = Talk.askedToConfirmARelease().later(Duration.ofHours(2)).writes("sim", "affirm");
    assertThat(talk.made()).isEmpty();
    assertThat(talk.conversation().stack()).isEmpty();
    assertThat(talk.conversation().identity()).isPresent();
  }

  @Test
  void sayingTheSameRequestAgainDoesNotServeItTwice() {
    var talk = Talk.onRegisteredPhone().writes("segunda via", "invoice_copy");
    talk.writes("a segunda via do boleto", "invoice_copy");
    assertThat(talk.said()).containsExactly("identify.document");
    assertThat(talk.conversation().stack())
        .extracting(Frame::skill)
        .containsExactly("invoice-copy", "identify");
  }

  @Test
  void anAnswerIsHeardEvenWhenWhatItWasAskedForHasGoneStale() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.VERIFIED)
            .writes("trocar senha do wifi", "wifi_password_change")
            .contractsAre(Talk.ACTIVE)
            .answered(new RouterOf(Talk.ACTIVE.login()), new RouterOf.Reachable("Casa"))
            .later(Duration.ofMinutes(4))
            .writes("curta", "out_of_scope")
            .later(Duration.ofMinutes(4))
            .writes("coracao-valente-7", "out_of_scope");
    assertThat(talk.effects()).contains(new Effect.Conceal("coracao-valente-7"));
    assertThat(talk.consulted()).isNotEmpty();
    assertThat(talk.contractsAre(Talk.ACTIVE).consulted()).isNotEmpty();
    talk.answered(new RouterOf(Talk.ACTIVE.login()), new RouterOf.Reachable("Casa"));
    assertThat(talk.said()).containsExactly("wifi-password.set-wifi-key");
  }

  @Test
  void wordsAreNotTakenForAPassword() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.VERIFIED)
            .writes("trocar senha do wifi", "wifi_password_change")
            .contractsAre(Talk.ACTIVE)
            .answered(new RouterOf(Talk.ACTIVE.login()), new RouterOf.Reachable("Casa"))
            .writes("obrigado", "thanks");
    assertThat(talk.said()).contains("thanks.answer", "wifi-password.new-key");
  }

  @Test
  void aThumbIsAYes() {
    assertThat(Talk.askedToConfirmARelease().writes("👍", "out_of_scope").made())
        .containsExactly(GRANT);
  }

  @Test
  void aYesThatRepeatsTheRequestIsAYesAndANoThatDoesIsANo() {
    var yes = Talk.askedToConfirmARelease().writes("sim, pode liberar", "trust_release");
    assertThat(yes.made()).containsExactly(GRANT);
    var no = Talk.askedToConfirmARelease().writes("não precisa liberar", "trust_release");
    assertThat(no.said()).containsExactly("common.as-you-wish");
    var both = Talk.askedToConfirmARelease().writes("sim\nnão, espera", "affirm");
    assertThat(both.made()).isEmpty();
  }

  @Test
  void aSkillThatOnlyServesOthersCannotBeTapped() {
    assertThat(Talk.onRegisteredPhone().taps("go:identify").said())
        .containsExactly("common.no-longer-on-offer");
  }

  @Test
  void theSameEventsAlwaysLeadToTheSameConversation() {
    assertThat(Talk.askedToConfirmARelease().conversation())
        .isEqualTo(Talk.askedToConfirmARelease().conversation());
  }

  @Test
  void actsOnNothingThatWasWrittenLongAgo() {
    var talk = Talk.onRegisteredPhone();
    assertThat(talk.happens(new Event.CustomerWroteLate(talk.now())).said())
        .containsExactly("common.late");
  }
}
