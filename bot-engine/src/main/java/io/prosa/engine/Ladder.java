package io.prosa.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is done about words that were not understood: ask which of two or to rephrase, then bring
/// in a person. Two failures are the limit.
final class Ladder {
  private static final int MOST_READINGS = 2;
  private static final int MOST_MISSES = 2;

  /// Nobody who was not understood meant to say only this.
  private static final List<String> NEVER_OFFERED =
      List.of("greeting", "affirm", "deny", "goodbye", "thanks", "bot_identity");

  private final Skills skills;
  private final Policy policy;

  Ladder(Skills skills, Policy policy) {
    this.skills = skills;
    this.policy = policy;
  }

  void miss(Run run, Interpretation meaning) {
    offer(run, likely(meaning));
  }

  /// One reading that is not sure enough to act on it.
  void offer(Run run, String file) {
    offer(run, List.of(Option.goTo(file)));
  }

  private void offer(Run run, List<Option> readings) {
    switch (readings.size()) {
      case 0 -> missed(run, Reply.of(Fallback.REPHRASE), usual());
      case 1 -> missed(run, thisOne(readings.getFirst()), withPerson(readings));
      default -> missed(run, Reply.of(Fallback.WHICH), withPerson(readings));
    }
  }

  private static Reply thisOne(Option reading) {
    return Reply.of(Fallback.THIS_ONE).with("topic", reading.title());
  }

  void notMyJob(Run run) {
    missed(run, Reply.of(Fallback.NOT_MY_JOB), usual());
  }

  private void missed(Run run, Reply words, List<Option> offers) {
    if (!givesUp(run)) {
      run.say(Message.of(words).withOptions(offers));
    }
  }

  /// The open question once more.
  void again(Run run, Common words) {
    if (!givesUp(run)) {
      run.say(Reply.of(words));
      run.go();
    }
  }

  /// The open question once more to somebody who only said again what they want.
  void insist(Run run) {
    if (!givesUp(run)) {
      run.go();
    }
  }

  /// Media that cannot be read. A sticker is small talk and never counts as not understood.
  void sent(Run run, String kind) {
    if (kind.equals("sticker")) {
      run.say(Reply.of(Common.CANNOT_READ));
      run.go();
      return;
    }
    again(run, Common.CANNOT_READ);
  }

  /// Acting on old words could do harm: one apology, and the usual offers.
  void late(Run run) {
    run.become(run.conversation().idle());
    run.say(Message.of(Reply.of(Common.LATE)).withOptions(usual()));
  }

  private boolean givesUp(Run run) {
    var misses = run.conversation().misses() + 1;
    run.become(run.conversation().missed(misses));
    if (misses < MOST_MISSES) {
      return false;
    }
    run.say(Reply.of(Fallback.GIVING_UP));
    run.handOver(Queue.SUPPORT, Reply.of(Common.REASON_NOT_UNDERSTOOD));
    return true;
  }

  private List<Option> likely(Interpretation meaning) {
    return meaning.intents().stream()
        .filter(i -> i.probability() >= policy.likely() && !NEVER_OFFERED.contains(i.name()))
        .flatMap(i -> skills.fileOf(i.name()).stream())
        .distinct()
        .filter(file -> !file.equals(Skills.HAND_OVER))
        .limit(MOST_READINGS)
        .map(Option::goTo)
        .toList();
  }

  static List<Option> usual() {
    return Skills.USUAL.stream().map(Option::goTo).toList();
  }

  private static List<Option> withPerson(List<Option> readings) {
    var person = Option.goTo(Skills.HAND_OVER);
    return Stream.concat(readings.stream(), Stream.of(person)).distinct().toList();
  }

  /// Why a person is brought in for an answer that needs one.
  static Reply about(CustomAnswer answer) {
    return Reply.of(Common.REASON_SKILL).with("topic", new Reply(answer.file(), "label", Map.of()));
  }
}
