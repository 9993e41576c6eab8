package io.prosa.engine;

import io.prosa.engine.billing.ContractsOf;
import java.util.List;
import java.util.Optional;

/// Hears that something said or picked before was not meant, and takes it up from there.
final class Corrections {
  private static final int MOST_WORDS = 6;

  private Corrections() {}

  /// While something is asked: another password, another house.
  static boolean heard(Run run, Interpretation meaning) {
    return isToldAnew(run, meaning) || isOtherContract(run, meaning);
  }

  /// 'I got it wrong, it is ...' where a yes was asked for: changed terms are asked about again.
  private static boolean isToldAnew(Run run, Interpretation meaning) {
    if (!(run.conversation().pending() instanceof Pending.Consented)) {
      return false;
    }
    for (var slot : run.slots()) {
      if (slot.volunteered(meaning) instanceof Slot.Found(var kept)) {
        Hearing.conceal(run, slot, meaning);
        Hearing.give(run, slot.question().key(), kept);
        return true;
      }
    }
    return false;
  }

  /// 'No, the other house': what was picked is forgotten, and picked again where the words tell.
  private static boolean isOtherContract(Run run, Interpretation meaning) {
    var picked = run.conversation().top().flatMap(f -> f.given(Known.CONTRACT)).orElse("");
    var others =
        contracts(run).options().stream()
            .filter(o -> !o.id().equals(Option.PICK + picked))
            .toList();
    var named = Choice.of(meaning.text(), others);
    var isElsewhere = Steer.pointsElsewhere(meaning.text());
    if (picked.isEmpty()
        || others.isEmpty()
        || (!isElsewhere && !(named.isPresent() && Steer.beginsWithNo(meaning.text())))) {
      return false;
    }
    named
        .or(() -> only(others))
        .ifPresentOrElse(
            other -> Hearing.pick(run, other.id()), () -> Moves.choose(run, contracts(run)));
    return true;
  }

  private static Optional<Option> only(List<Option> options) {
    return options.size() == 1 ? Optional.of(options.getFirst()) : Optional.empty();
  }

  /// The contracts that are known of, to choose among.
  static Move.Choose contracts(Run run) {
    return Known.whichOf(
        run.conversation().learnt().stream()
            .map(Conversation.Learnt::answer)
            .filter(ContractsOf.Contracts.class::isInstance)
            .flatMap(a -> ((ContractsOf.Contracts) a).contracts().stream())
            .toList());
  }

  /// 'No, the other house' after the job was done: it is taken up again.
  static boolean reopened(Run run, Interpretation meaning) {
    var done = run.conversation().finished();
    if (done.isEmpty()
        || contracts(run).options().size() < 2
        || !Steer.pointsElsewhere(meaning.text())
        || Plain.words(meaning.text()).size() > MOST_WORDS) {
      return false;
    }
    run.become(run.conversation().missed(0).push(Frame.of(done.get().skill())));
    var last = done.get().given(Known.LAST_CONTRACT).map(c -> Option.PICK + c);
    var others =
        contracts(run).options().stream().filter(o -> !last.equals(Optional.of(o.id()))).toList();
    only(others)
        .ifPresentOrElse(
            other -> Hearing.pick(run, other.id()), () -> Moves.choose(run, contracts(run)));
    return true;
  }
}
