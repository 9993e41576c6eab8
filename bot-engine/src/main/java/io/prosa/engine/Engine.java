package io.prosa.engine;

import io.prosa.engine.identity.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The pure step: a conversation and an event in, the next conversation and effects out.
///
/// No clock, no I/O, no randomness; the same log always gives the same talk.
public final class Engine {
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final Skills skills;
  private final Policy policy;
  private final Ladder ladder;
  private final Hearing hearing;
  private final Reports reports;
  private final WaitingLine waiting = new WaitingLine();

  /// @param answers intents that need no code: a text, or a queue, or both
  public Engine(Collection<? extends Skill> skills, List<CustomAnswer> answers, Policy policy) {
    this.skills = new Skills(skills, answers);
    this.policy = policy;
    this.ladder = new Ladder(this.skills, policy);
    this.hearing = new Hearing(this.skills, policy, ladder);
    this.reports = new Reports(this.skills);
  }

  public Turn step(Conversation before, Event event) {
    var run = new Run(refreshed(before, event.at()), event.at(), skills, policy);
    take(run, event);
    return run.turn();
  }

  private void take(Run run, Event event) {
    if (run.isBots()) {
      bot(run, event);
    } else {
      person(run, event);
    }
  }

  /// After a long silence a new talk begins; what a system still owes an answer for is kept.
  private Conversation refreshed(Conversation before, Instant now) {
    if (before.pending().isInFlight() || before.lastAt().plus(policy.talk()).isAfter(now)) {
      return before;
    }
    return before.afresh(before.identity().flatMap(who -> remembered(before, who, now)));
  }

  /// A one-time code holds for the talk. A document confirmed on a registered phone stays with the
  /// phone for a month; then billing is asked again whether it still is registered.
  private static Optional<Identified> remembered(Conversation talk, Identified who, Instant now) {
    var isRegistered = talk.contact().phone().filter(who.customer()::hasPhone).isPresent();
    return isRegistered && who.at().plus(REMEMBERED).isAfter(now)
        ? Optional.of(new Identified(who.customer(), Level.IDENTIFIED, who.at()))
        : Optional.empty();
  }

  private void bot(Run run, Event event) {
    var mayInterrupt = hearing.asksForPerson(event);
    if (run.conversation().pending().isInFlight() && isCustomers(event) && !mayInterrupt) {
      run.defer(event);
      return;
    }
    handle(run, event);
    while (!run.conversation().pending().isInFlight() && run.isBots()) {
      var waiting = run.takeDeferred();
      if (waiting.isEmpty()) {
        return;
      }
      waiting.forEach(late -> take(run, late));
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
      case Event.CustomerSent sent -> ladder.sent(run, sent.kind());
      case Event.CustomerWroteLate _ -> ladder.late(run);
      case Event.Answered it -> reports.answered(run, it.question(), it.answer());
      case Event.WentSilent it -> reports.wentSilent(run, it.question());
      case Event.Made it -> reports.made(run, it.change(), it.outcome());
      case Event.Failed it -> reports.failed(run, it.change());
      case Event.Doubted it -> reports.doubted(run, it.change());
      case Event.Unsettled it -> reports.unsettled(run, it.change());
      case Event.Spent it -> reports.spent(run, it.change());
      case Event.AgentTook it -> run.own(new Owner.Agent(it.agent()));
      case Event.AgentWrote _, Event.AgentReturned _ -> {} // the bot has the floor already
    }
  }

  /// A person has the floor: the bot only tells them what became of a change under way.
  private void person(Run run, Event event) {
    switch (event) {
      case Event.AgentTook it -> run.own(new Owner.Agent(it.agent()));
      case Event.AgentWrote it -> run.relay(it.agent(), it.text());
      case Event.AgentReturned _ -> run.returned();
      case Event.CustomerWrote wrote -> waiting.wrote(run, wrote.meaning().text());
      case Event.CustomerTapped tapped -> waiting.tapped(run, tapped.option(), tapped.title());
      case Event.Made it -> reports.whisper(run, it.change(), it.outcome());
      case Event.Failed it -> reports.whisper(run, it.change(), Common.UNAVAILABLE);
      case Event.Unsettled it -> reports.whisper(run, it.change(), Common.UNSETTLED);
      case Event.Spent it -> reports.whisper(run, it.change(), Common.ALREADY_TODAY);
      case Event.Doubted _, Event.Answered _, Event.WentSilent _ -> {} // nobody waits for it
      case Event.CustomerSent _, Event.CustomerWroteLate _ -> {} // the person sees it in the log
    }
  }
}
