package io.prosa.engine;

import io.prosa.engine.identity.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Carries out what a skill wants next.
final class Moves {
  /// Two failures are the limit: the first asks again, the second brings in a person.
  static final int MOST_TRIES = 1;

  private Moves() {}

  static void make(Run run, Move move, Frame frame) {
    switch (move) {
      case Move.Ask(var slot, var because) when because.isPresent() ->
          askAgain(run, slot, because.get(), run.now());
      case Move.Ask(var slot, _) -> ask(run, slot);
      case Move.Choose choose -> choose(run, choose);
      case Move.Confirm(var change) -> confirm(run, change, frame);
      case Move.Consult(var question) -> consult(run, question);
      case Move.Make(var change) -> change(run, change, frame);
      case Move.BeSure(var level) -> beSure(run, level, frame);
      case Move.IdentifiedAs(var customer, var level) ->
          run.become(run.conversation().knownAs(new Identified(customer, level, run.now())).pop());
      case Move.Say say -> sayAndThen(run, say, frame);
      case Move.GoOn(var skill) -> goOn(run, skill, frame);
      case Move.HandOver(var queue) -> run.handOver(queue, reasonOf(frame));
    }
  }

  private static void await(Run run, Pending next) {
    run.become(run.conversation().waitingFor(next));
  }

  private static void ask(Run run, Slot<?> slot) {
    run.say(Reply.of(slot.question()));
    await(run, new Pending.Told(slot.question().key(), run.now()));
  }

  /// What was heard is not right: says why, and waits for another answer to the same question.
  static void askAgain(Run run, Slot<?> slot, Reply because, Instant askedAt) {
    var frame = run.conversation().stack().getLast();
    if (frame.tries() >= MOST_TRIES) {
      run.say(Reply.of(Common.TOO_MANY_TRIES));
      run.handOver(Queue.SUPPORT, Reply.of(Common.REASON_TOO_MANY_TRIES));
      return;
    }
    run.say(because);
    var key = slot.question().key();
    run.become(run.conversation().replaceTop(frame.askAgain(key)));
    await(run, new Pending.Told(key, askedAt));
  }

  /// Asks which, unless the request named it.
  static void choose(Run run, Move.Choose choose) {
    var frame = run.conversation().stack().getLast();
    var named = frame.given(Known.REQUEST).flatMap(r -> Choice.of(r, choose.options()));
    var asked = frame.forget(Known.REQUEST);
    if (named.isPresent()) {
      var value = named.get().id().substring(Option.PICK.length());
      run.become(run.conversation().replaceTop(asked.give(Known.CONTRACT, value)));
      return;
    }
    run.become(run.conversation().replaceTop(asked));
    run.say(Message.of(choose.question()).withOptions(choose.options()));
    await(run, new Pending.Picked(choose.options().stream().map(Option::id).toList(), run.now()));
  }

  private static void confirm(Run run, Change<?> change, Frame frame) {
    var key = ReplyKey.kebab(change.getClass().getSimpleName());
    var question = new Reply(frame.skill(), key, change.terms());
    run.become(run.conversation().confirming(change));
    run.say(Message.of(question).withOptions(yesOrNo(run.conversation().confirmations())));
  }

  static List<Option> yesOrNo(int number) {
    return List.of(
        Option.of(Option.YES + number, Reply.of(Common.YES)),
        Option.of(Option.NO + number, Reply.of(Common.NO)));
  }

  private static void consult(Run run, Question<?> question) {
    run.effect(new Effect.Consult(question));
    await(run, new Pending.Answered(question));
  }

  private static void change(Run run, Change<?> change, Frame frame) {
    var who = run.conversation().identity();
    var proof =
        new Proof(
            who.map(Identified::level).orElse(Level.NOBODY),
            who.map(w -> w.customer().id()).orElse(""),
            frame.consents().contains(change) ? Optional.of(run.now()) : Optional.empty());
    if (!proof.covers(change.risk())) {
      throw new IllegalStateException(frame.skill() + " makes an unconfirmed change");
    }
    run.effect(new Effect.Make(change, proof));
    await(run, new Pending.Made(change));
  }

  private static void beSure(Run run, Level level, Frame frame) {
    var identify = frame.lentTo(Skills.IDENTIFY).give(Known.LEVEL, level.name());
    run.become(run.conversation().push(identify));
  }

  private static void sayAndThen(Run run, Move.Say say, Frame frame) {
    say.messages().forEach(run::say);
    switch (say.then()) {
      case Move.End _ -> run.end();
      case Move.GoOn(var skill) -> goOn(run, skill, frame);
      case Move.HandOver(var queue) -> run.handOver(queue, reasonOf(frame));
    }
  }

  private static void goOn(Run run, Class<? extends Skill> skill, Frame frame) {
    run.forgetWhatChanged();
    var file = ReplyKey.kebab(skill.getSimpleName());
    run.become(run.conversation().replaceTop(frame.handedTo(file)));
  }

  /// Why a person is brought in by a skill.
  static Reply reasonOf(Frame frame) {
    return frame.skill().equals(Skills.HAND_OVER)
        ? Reply.of(Common.REASON_ASKED)
        : Reply.of(Common.REASON_SKILL).with("topic", new Reply(frame.skill(), "label", Map.of()));
  }
}
