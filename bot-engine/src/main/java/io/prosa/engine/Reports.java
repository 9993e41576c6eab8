package io.prosa.engine;

import java.util.ArrayList;
import java.util.List;

/// What systems report: answers, outcomes, silence and doubt. What nobody waits for any more is
/// left alone.
final class Reports {
  private final Skills skills;

  Reports(Skills skills) {
    this.skills = skills;
  }

  void answered(Run run, Question<?> question, Answer answer) {
    run.become(run.conversation().learn(question, answer, run.now()));
    resume(run, new Pending.Answered(question));
  }

  /// Plain words and a way on: again, or a person.
  void wentSilent(Run run, Question<?> question) {
    if (run.conversation().pending().equals(new Pending.Answered(question))) {
      offerAgain(run);
    }
  }

  void made(Run run, Change<?> change, Outcome outcome) {
    if (isWaitedFor(run, change)) {
      settle(run, change, outcome);
      run.go();
    }
  }

  private boolean isWaitedFor(Run run, Change<?> change) {
    return run.conversation().pending().equals(new Pending.Made(change));
  }

  private void settle(Run run, Change<?> change, Outcome outcome) {
    run.conversation()
        .top()
        .ifPresent(f -> run.become(run.conversation().replaceTop(f.settle(change, outcome))));
  }

  /// The same while a person has the floor: what the bot would have said is told to them.
  void whisper(Run run, Change<?> change, Outcome outcome) {
    if (!isWaitedFor(run, change)) {
      return;
    }
    settle(run, change, outcome);
    if (run.nextMove() instanceof Move.Say(var messages, _)) {
      messages.forEach(m -> run.effect(new Effect.Note(m.withOptions(List.of()))));
    }
    run.become(run.conversation().idle());
  }

  void whisper(Run run, Change<?> change, Common words) {
    if (isWaitedFor(run, change)) {
      run.effect(new Effect.Note(Message.of(Reply.of(words))));
      run.become(run.conversation().idle());
    }
  }

  void failed(Run run, Change<?> change) {
    if (isWaitedFor(run, change)) {
      offerAgain(run);
    }
  }

  private void offerAgain(Run run) {
    var options = new ArrayList<Option>();
    run.conversation().stack().reversed().stream()
        .map(Frame::skill)
        .filter(skills::isOnOffer)
        .findFirst()
        .ifPresent(f -> options.add(Option.of(Option.GO + f, Reply.of(Common.TRY_AGAIN))));
    options.add(Option.goTo(Skills.HAND_OVER));
    run.become(run.conversation().interrupted());
    run.say(
        Message.of(Reply.of(Common.UNAVAILABLE)).withOptions(options.stream().distinct().toList()));
  }

  void doubted(Run run, Change<?> change) {
    if (isWaitedFor(run, change)) {
      run.say(Reply.of(Common.NOT_CONFIRMED_YET));
    }
  }

  void unsettled(Run run, Change<?> change) {
    if (isWaitedFor(run, change)) {
      run.become(run.conversation().waitingFor(new Pending.Nothing()));
      run.say(Reply.of(Common.UNSETTLED));
      run.handOver(Queue.TECHNICAL, Reply.of(Common.REASON_UNSETTLED));
    }
  }

  void spent(Run run, Change<?> change) {
    if (isWaitedFor(run, change)) {
      run.say(
          Message.of(Reply.of(Common.ALREADY_TODAY))
              .withOptions(List.of(Option.goTo(Skills.HAND_OVER))));
      run.become(run.conversation().idle());
    }
  }

  private void resume(Run run, Pending expected) {
    if (run.conversation().pending().equals(expected)) {
      run.go();
    }
  }
}
