package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.billing.ContractsOf;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.identity.Level;
import io.prosa.engine.identity.MatchPhone;
import io.prosa.engine.identity.TaxId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When it is asked who somebody is, and how long that is known.
final class KnownPersonTest {
  private static final ReleaseTerms TERMS = new ReleaseTerms(Talk.BLOCKED);

  @Test
  void identifiesBeforeItReadsAnything() {
    var talk = Talk.onRegisteredPhone().writes("segunda via", "invoice_copy");
    assertThat(talk.said()).containsExactly("identify.document");
    assertThat(talk.consulted()).isEmpty();
  }

  @Test
  void goesOnWithTheRequestOnceThePersonIsKnown() {
    var document = new TaxId("52998224725");
    var talk =
        Talk.onRegisteredPhone()
            .writes("segunda via", "invoice_copy")
            .writes("529.982.247-25", "out_of_scope")
            .answered(new MatchPhone(Talk.PHONE, document), new MatchPhone.Confirmed(Talk.MARIA));
    assertThat(talk.consulted()).containsExactly(new ContractsOf(Talk.MARIA.id()));
    assertThat(talk.effects()).noneMatch(Effect.Say.class::isInstance);
  }

  @Test
  void aCodeIsNeededWhereTheProviderAsksForMoreThanTheDocument() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.IDENTIFIED)
            .writes("trocar senha do wifi", "wifi_password_change");
    assertThat(talk.said()).containsExactly("identify.document");
  }

  @Test
  void aVerifiedPersonIsOnlyVerifiedForTheTalk() {
    var onThePhone = Talk.onRegisteredPhone().identified(Level.VERIFIED).later(Duration.ofHours(2));
    assertThat(onThePhone.writes("oi", "greeting").conversation().identity())
        .map(Identified::level)
        .contains(Level.IDENTIFIED);
    var onTheSite =
        new Talk(Optional.empty()).identified(Level.VERIFIED).later(Duration.ofHours(2));
    assertThat(onTheSite.writes("oi", "greeting").conversation().identity()).isEmpty();
  }

  @Test
  void whoWillNotSayWhoTheyAreIsLeftInPeace() {
    var talk = Talk.onRegisteredPhone().writes("segunda via", "invoice_copy").writes("não", "deny");
    assertThat(talk.said()).containsExactly("common.as-you-wish");
    assertThat(talk.conversation().stack()).isEmpty();
  }

  @Test
  void nobodyIsAskedTwiceWhoTheyAre() {
    var document = new TaxId("52998224725");
    var talk =
        Talk.onRegisteredPhone()
            .writes("segunda via", "invoice_copy")
            .writes("libera antes", "trust_release")
            .writes("529.982.247-25", "out_of_scope")
            .answered(new MatchPhone(Talk.PHONE, document), new MatchPhone.Confirmed(Talk.MARIA))
            .contractsAre(Talk.BLOCKED)
            .answered(TERMS, new ReleaseTerms.NotBlocked());
    assertThat(talk.said()).startsWith("trust-release.not-blocked", "common.back-to");
    assertThat(talk.said()).doesNotContain("identify.document");
  }

  @Test
  void anotherPhoneMayBeAnotherPerson() {
    var talk = Talk.onRegisteredPhone().identified(Level.IDENTIFIED);
    assertThat(talk.conversation().reachedAt(Optional.of(Talk.PHONE)).identity()).isPresent();
    assertThat(talk.conversation().reachedAt(Optional.empty()).identity()).isEmpty();
  }
}
