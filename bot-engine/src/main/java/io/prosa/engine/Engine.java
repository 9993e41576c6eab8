package io.prosa.engine;

import io.prosa.engine.identity.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The pure step: a conversation and an event in, the next conversation and effects out.
///
/// No clock, no I/O, no randomness; the same log always gives the same talk.
public final class Engine {
  private final Skills skills;
  private final Policy policy;
  private final Hearing hearing;

  /// @param answers intents that need no code: a text, or a queue, or both
  public Engine(Collection<? extends Skill> skills, List<CustomAnswer> answers, Policy policy) {
    this.skills = new Skills(skills, answers);
    this.policy = policy;
    this.hearing = new Hearing(this.skills, policy);
  }

  public Turn step(Conversation before, Event event) {
    var run = new Run(refreshed(before, event.at()), event.at(), skills, policy);
    switch (before.owner()) {
      case Owner.Bot _ -> bot(run, event);
      case Owner.Waiting _, Owner.Agent _ -> person(run, event);
    }
    return run.turn();
  }

  /// After a long silence a new talk begins; what a system still owes an answer for is kept.
  private Conversation refreshed(Conversation before, Instant now) {
    if (before.pending().isInFlight() || before.lastAt().plus(policy.talk()).isAfter(now)) {
      return before;
    }
    return before.afresh(before.identity().flatMap(Engine::remembered));
  }

  /// A one-time code holds for the talk; a confirmed document on a registered phone stays with it.
  private static Optional<Identified> remembered(Identified who) {
    return who.level().reaches(Level.VERIFIED) ? Optional.empty() : Optional.of(who);
  }

  private void bot(Run run, Event event) {
    if (run.conversation().pending().isInFlight() && isCustomers(event)) {
      run.defer(event);
      return;
    }
    handle(run, event);
    while (!run.conversation().pending().isInFlight() && run.isBots()) {
      var waiting = run.takeDeferred();
      if (waiting.isEmpty()) {
        return;
      }
      waiting.forEach(late -> bot(run, late));
    }
  }

  private static boolean isCustomers(Event event) {
    return switch (event) {
      case Event.CustomerWrote _,
          Event.CustomerTapped _,
          Event.CustomerSent _,
          Event.CustomerWroteLate _ ->
          true;
      case Event.Answered _,
          Event.WentSilent _,
          Event.Made _,
          Event.Failed _,
          Event.Doubted _,
          Event.Unsettled _,
          Event.Spent _,
          Event.AgentTook _,
          Event.AgentWrote _,
          Event.AgentReturned _ ->
          false;
    };
  }

  private void handle(Run run, Event event) {
    switch (event) {
      case Event.CustomerWrote wrote -> hearing.wrote(run, wrote.meaning());
      case Event.CustomerTapped tapped -> hearing.tapped(run, tapped.option(), tapped.title());
      case Event.CustomerSent _ -> hearing.cannotRead(run);
      case Event.CustomerWroteLate _ -> hearing.late(run);
      case Event.Answered it -> run.answered(it.question(), it.answer());
      case Event.WentSilent it -> run.wentSilent(it.question());
      case Event.Made it -> run.made(it.change(), it.outcome());
      case Event.Failed it -> run.failed(it.change());
      case Event.Doubted it -> run.doubted(it.change());
      case Event.Unsettled it -> run.unsettled(it.change());
      case Event.Spent it -> run.spent(it.change());
      case Event.AgentTook it -> run.own(new Owner.Agent(it.agent()));
      case Event.AgentWrote _, Event.AgentReturned _ -> {} // the bot has the floor already
    }
  }

  /// A person has the floor: the bot only keeps what systems still report.
  private void person(Run run, Event event) {
    switch (event) {
      case Event.AgentTook it -> run.own(new Owner.Agent(it.agent()));
      case Event.AgentWrote it -> run.relay(it.agent(), it.text());
      case Event.AgentReturned _ -> run.returned();
      case Event.CustomerWrote wrote -> run.heard(wrote.meaning().text());
      case Event.CustomerTapped tapped -> run.heard(tapped.title());
      case Event.Answered _,
          Event.WentSilent _,
          Event.Made _,
          Event.Failed _,
          Event.Doubted _,
          Event.Unsettled _,
          Event.Spent _ ->
          run.settleQuietly();
      case Event.CustomerSent _, Event.CustomerWroteLate _ -> {} // the person sees it in the log
    }
  }
}
