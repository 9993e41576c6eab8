package io.prosa.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes sense of the customer's words in the light of what the conversation waits for.
final class Hearing {
  private static final String AFFIRM = "affirm";
  private static final String DENY = "deny";
  private static final String PERSON = "human_agent";

  /// Small talk that never interrupts what is going on.
  private static final List<String> SMALL_TALK = List.of("greeting", AFFIRM, DENY);

  /// As many readings are offered when it is not clear which is meant.
  private static final int MOST_READINGS = 2;

  private static final int MOST_MISSES = 2;

  private final Skills skills;
  private final Policy policy;

  Hearing(Skills skills, Policy policy) {
    this.skills = skills;
    this.policy = policy;
  }

  void wrote(Run run, Interpretation meaning) {
    run.heard(meaning.text());
    listenTo(run, meaning);
    if (isSure(meaning, PERSON)) {
      skills.byFile(Skills.HAND_OVER).ifPresent(run::start);
      return;
    }
    switch (run.conversation().pending()) {
      case Pending.Consented(var change, _) -> consented(run, meaning, change);
      case Pending.Picked(var ids, _) -> picked(run, meaning, ids);
      case Pending.Told(_, var askedAt) -> told(run, meaning, askedAt);
      case Pending.Nothing _ -> requested(run, meaning);
      case Pending.Answered _, Pending.Made _ ->
          throw new IllegalStateException("heard while a system is asked");
    }
  }

  /// The language is sticky: a word or two never switch it in the middle of something, and what is
  /// not understood says nothing about it.
  private void listenTo(Run run, Interpretation meaning) {
    var idle = run.conversation().stack().isEmpty();
    var words = meaning.text().strip().split("\\s+").length;
    meaning
        .language()
        .filter(_ -> words >= (idle ? 2 : 4))
        .filter(_ -> !isSure(meaning, Interpretation.OUT_OF_SCOPE))
        .ifPresent(l -> run.become(run.conversation().speaking(l)));
  }

  void tapped(Run run, String option, String title) {
    run.heard(title);
    var pending = run.conversation().pending();
    if (option.startsWith(Option.GO)) {
      go(run, option.substring(Option.GO.length()));
    } else if (pending instanceof Pending.Picked(var ids, _) && ids.contains(option)) {
      pick(run, option);
    } else if (pending instanceof Pending.Consented(var change, var number)
        && isOf(option, number)) {
      consent(run, change, option.startsWith(Option.YES));
    } else {
      run.say(Reply.of(Common.CHOOSE_AGAIN));
      repeat(run);
    }
  }

  private static boolean isOf(String option, int number) {
    return Run.yesOrNo(number).stream().anyMatch(o -> o.id().equals(option));
  }

  private void go(Run run, String file) {
    if (!skills.isOnOffer(file)) {
      miss(run, List.of());
      return;
    }
    skills.byFile(file).ifPresent(run::start);
    skills.answerByFile(file).ifPresent(a -> answer(run, a));
  }

  private void consented(Run run, Interpretation meaning, Change<?> change) {
    if (YesNo.isYes(meaning.text()) || isSure(meaning, AFFIRM) && !YesNo.holdsNo(meaning.text())) {
      consent(run, change, true);
    } else if (isSure(meaning, DENY) || YesNo.isNo(meaning.text())) {
      consent(run, change, false);
    } else if (!digressed(run, meaning)) {
      missOrRepeat(run, Common.ANSWER_YES_OR_NO);
    }
  }

  private static void consent(Run run, Change<?> change, boolean yes) {
    var conversation = run.conversation().missed(0);
    var frame = conversation.stack().getLast();
    if (yes) {
      run.become(conversation.replaceTop(frame.consent(change)));
      run.go();
      return;
    }
    run.become(conversation);
    asYouWish(run);
  }

  private static void asYouWish(Run run) {
    run.say(Reply.of(Common.AS_YOU_WISH));
    run.drop();
  }

  private void picked(Run run, Interpretation meaning, List<String> ids) {
    var choice = run.options().flatMap(o -> Choice.of(meaning.text(), o));
    if (choice.isPresent() && ids.contains(choice.get().id())) {
      pick(run, choice.get().id());
    } else if (isSure(meaning, DENY)) {
      asYouWish(run);
    } else if (!digressed(run, meaning)) {
      missOrRepeat(run, Common.CHOOSE_AGAIN);
    }
  }

  private static void pick(Run run, String option) {
    var conversation = run.conversation().missed(0);
    var frame = conversation.stack().getLast();
    var value = option.substring(Option.PICK.length());
    run.become(conversation.replaceTop(frame.give(Known.CONTRACT, value)));
    run.go();
  }

  private void told(Run run, Interpretation meaning, Instant askedAt) {
    var slot = run.slot();
    if (slot.isEmpty()) {
      run.go();
      return;
    }
    if (isSure(meaning, DENY) && meaning.text().chars().noneMatch(Character::isDigit)) {
      asYouWish(run);
      return;
    }
    if (slot.get().isSecret() && isPlainWords(meaning) && digressed(run, meaning)) {
      return;
    }
    switch (slot.get().heard(meaning)) {
      case Slot.Found(var kept) -> {
        conceal(run, slot.get(), meaning);
        give(run, slot.get(), kept);
      }
      case Slot.Invalid(var why) -> {
        if (!digressed(run, meaning)) {
          conceal(run, slot.get(), meaning);
          run.askAgain(slot.get(), Reply.of(why), askedAt);
        }
      }
      case Slot.Absent _ -> {
        if (!digressed(run, meaning)) {
          missOrRepeat(run, Common.CHOOSE_AGAIN);
        }
      }
    }
  }

  /// Words without a digit or sign in them are rather words than a secret.
  private static boolean isPlainWords(Interpretation meaning) {
    return meaning.text().chars().allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c));
  }

  /// A secret, right or wrong, leaves the log at once.
  private static void conceal(Run run, Slot<?> slot, Interpretation meaning) {
    if (slot.isSecret()) {
      run.effect(new Effect.Conceal(meaning.text()));
      run.heard("");
    }
  }

  private static void give(Run run, Slot<?> slot, String kept) {
    var conversation = run.conversation().missed(0);
    var frame = conversation.stack().getLast();
    run.become(conversation.replaceTop(frame.give(slot.question().key(), kept)));
    run.go();
  }

  /// Another request in the middle of something: it is served first, then the first one goes on.
  private boolean digressed(Run run, Interpretation meaning) {
    var intent = meaning.top().name();
    var busyWith = run.conversation().top().map(Frame::skill).orElse("");
    var about = skills.fileOf(intent);
    if (!isSure(meaning, intent)
        || SMALL_TALK.contains(intent)
        || about.isEmpty()
        || about.get().equals(busyWith)) {
      return false;
    }
    serve(run, intent);
    return true;
  }

  private void requested(Run run, Interpretation meaning) {
    var top = meaning.top();
    if (top.probability() >= policy.sure() && skills.fileOf(top.name()).isPresent()) {
      serve(run, top.name());
    } else if (top.probability() >= policy.sure()) {
      missed(run, Fallback.NOT_MY_JOB, List.of());
    } else {
      miss(run, likely(meaning));
    }
  }

  private void serve(Run run, String intent) {
    skills.byIntent(intent).ifPresent(run::start);
    skills.answer(intent).ifPresent(a -> answer(run, a));
  }

  /// A text that needs no code; what was going on goes on, and says so.
  private static void answer(Run run, CustomAnswer answer) {
    run.become(run.conversation().missed(0));
    run.say(answer.reply());
    if (answer.queue().isPresent()) {
      run.handOver(
          answer.queue().get(),
          Reply.of(Common.REASON_SKILL).with("topic", new Reply(answer.file(), "label", Map.of())));
      return;
    }
    repeat(run);
  }

  private List<Option> likely(Interpretation meaning) {
    return meaning.intents().stream()
        .filter(i -> i.probability() >= policy.likely() && !SMALL_TALK.contains(i.name()))
        .flatMap(i -> skills.fileOf(i.name()).stream())
        .distinct()
        .limit(MOST_READINGS)
        .map(Option::goTo)
        .toList();
  }

  private void miss(Run run, List<Option> readings) {
    missed(run, readings.isEmpty() ? Fallback.REPHRASE : Fallback.WHICH, readings);
  }

  private void missed(Run run, Fallback words, List<Option> readings) {
    if (givesUp(run)) {
      return;
    }
    var offers = readings.isEmpty() ? usual() : withPerson(readings);
    run.say(Message.of(Reply.of(words)).withOptions(offers));
  }

  private void missOrRepeat(Run run, Common words) {
    if (!givesUp(run)) {
      run.say(Reply.of(words));
      repeat(run);
    }
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

  /// Puts the open question again, if there is one.
  private static void repeat(Run run) {
    run.go();
  }

  void cannotRead(Run run) {
    missOrRepeat(run, Common.CANNOT_READ);
  }

  /// Acting on old words could do harm: one apology, and the usual offers.
  void late(Run run) {
    run.become(run.conversation().idle());
    run.say(Message.of(Reply.of(Common.LATE)).withOptions(usual()));
  }

  private static List<Option> usual() {
    return Skills.USUAL.stream().map(Option::goTo).toList();
  }

  private static List<Option> withPerson(List<Option> readings) {
    var person = Option.goTo(Skills.HAND_OVER);
    return Stream.concat(readings.stream(), Stream.of(person)).distinct().toList();
  }

  /// Whether this asks for a person, which is heard at any moment.
  boolean asksForPerson(Event event) {
    return switch (event) {
      case Event.CustomerWrote wrote -> isSure(wrote.meaning(), PERSON);
      case Event.CustomerTapped tapped -> tapped.option().equals(Option.GO + Skills.HAND_OVER);
      default -> false;
    };
  }

  private boolean isSure(Interpretation meaning, String intent) {
    var top = meaning.top();
    return top.name().equals(intent) && top.probability() >= policy.sure();
  }
}
