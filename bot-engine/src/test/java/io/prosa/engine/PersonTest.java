package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.billing.GrantRelease;
import io.prosa.engine.identity.Level;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How a person is brought in, and what the bot does while they have the floor.
final class PersonTest {
  private static final GrantRelease GRANT = new GrantRelease(Talk.BLOCKED, 3);

  @Test
  void bringsAPersonWithoutAskingForADocument() {
    var talk = new Talk(Optional.empty()).writes("quero um atendente", "human_agent");
    assertThat(talk.said()).containsExactly("hand-over.on-the-way");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Waiting(Queue.SUPPORT));
  }

  @Test
  void bringsAPersonInTheMiddleOfAQuestion() {
    var talk = Talk.askedToConfirmARelease().writes("chama uma pessoa", "human_agent");
    assertThat(talk.conversation().owner()).isEqualTo(new Owner.Waiting(Queue.SUPPORT));
    assertThat(talk.made()).isEmpty();
  }

  @Test
  void offersAPersonOnceEvenWhereThatIsOneOfTheReadings() {
    var talk = Talk.onRegisteredPhone().writes("alguem?", "human_agent", 0.45);
    assertThat(talk.options()).containsExactly("go:invoice-status", "go:hand-over");
  }

  @Test
  void staysQuietWhileAPersonHasTheFloorAndAnswersTheVeryNextMessageAfterwards() {
    var talk = Talk.onRegisteredPhone().writes("atendente", "human_agent");
    talk.happens(new Event.AgentTook(talk.now(), "ana"));
    assertThat(talk.writes("segunda via", "invoice_copy").effects()).isEmpty();
    talk.happens(new Event.AgentReturned(talk.now(), "ana"));
    assertThat(talk.writes("segunda via", "invoice_copy").said())
        .containsExactly("identify.document");
  }

  @Test
  void onlyTheOwnerSpeaksAsAPerson() {
    var talk = Talk.onRegisteredPhone().writes("atendente", "human_agent");
    talk.happens(new Event.AgentTook(talk.now(), "ana"));
    assertThat(talk.happens(new Event.AgentWrote(talk.now(), "rui", "oi")).effects()).isEmpty();
    assertThat(talk.happens(new Event.AgentWrote(talk.now(), "ana", "oi")).effects())
        .containsExactly(new Effect.Relay("ana", "oi"));
  }

  @Test
  void aPersonIsToldWhatBecameOfAChangeUnderWay() {
    var talk = Talk.askedToConfirmARelease().writes("sim", "affirm");
    talk.happens(new Event.AgentTook(talk.now(), "ana"));
    var granted = new GrantRelease.Granted(LocalDate.of(2026, 11, 25));
    assertThat(talk.happens(new Event.Made(talk.now(), GRANT, granted)).effects())
        .singleElement()
        .isInstanceOf(Effect.Note.class);
    assertThat(talk.conversation().stack()).isEmpty();
  }

  @Test
  void aPersonIsBroughtEvenWhileASystemIsAsked() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.IDENTIFIED)
            .writes("libera", "trust_release")
            .writes("quero falar com alguém", "human_agent");
    assertThat(talk.said()).containsExactly("hand-over.on-the-way");
  }

  @Test
  void whatWasDeferredIsNotAnsweredOnceAPersonHasTheFloor() {
    var talk =
        Talk.onRegisteredPhone()
            .identified(Level.IDENTIFIED)
            .writes("libera", "trust_release")
            .writes("obrigado", "thanks");
    talk.happens(new Event.AgentTook(talk.now(), "ana"));
    talk.happens(new Event.AgentReturned(talk.now(), "ana"));
    assertThat(talk.writes("oi", "greeting").said()).doesNotContain("thanks.answer");
  }
}
