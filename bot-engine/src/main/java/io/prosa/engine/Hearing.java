package io.prosa.engine;

import java.time.Instant;
import java.util.List;

/// Makes sense of the customer's words in the light of what the conversation waits for.
final class Hearing {
  private static final String AFFIRM = "affirm";
  private static final String DENY = "deny";
  private static final String PERSON = "human_agent";

  /// Small talk that never interrupts what is going on.
  private static final List<String> SMALL_TALK = List.of("greeting", AFFIRM, DENY);

  private static final int FEWEST_WORDS_OF_A_REQUEST = 3;

  private final Skills skills;
  private final Policy policy;
  private final Ladder ladder;
  private final Serving serving;

  Hearing(Skills skills, Policy policy, Ladder ladder) {
    this.skills = skills;
    this.policy = policy;
    this.ladder = ladder;
    this.serving = new Serving(skills);
  }

  void wrote(Run run, Interpretation meaning) {
    run.heard(meaning.text());
    Speech.of(run.conversation(), meaning, policy)
        .ifPresent(language -> run.become(run.conversation().speaking(language)));
    if (isSure(meaning, PERSON)) {
      skills.byFile(Skills.HAND_OVER).ifPresent(run::start);
      return;
    }
    if (run.conversation().pending().isCustomers() && isSteered(run, meaning)) {
      return;
    }
    switch (run.conversation().pending()) {
      case Pending.Consented(var change, _) -> consented(run, meaning, change);
      case Pending.Picked(var ids, _) -> picked(run, meaning, ids);
      case Pending.Told(_, var askedAt) -> told(run, meaning, askedAt);
      case Pending.Nothing _, Pending.Waited _ -> requested(run, meaning);
      case Pending.Answered _, Pending.Made _ ->
          throw new IllegalStateException("heard while a system is asked");
    }
  }

  /// Stopped, held or put right, instead of answered.
  private static boolean isSteered(Run run, Interpretation meaning) {
    return switch (Steer.of(meaning.text())) {
      case STOP -> {
        asYouWish(run);
        yield true;
      }
      case WAIT -> {
        run.say(Reply.of(Common.TAKE_YOUR_TIME));
        yield true;
      }
      case NONE -> Corrections.heard(run, meaning);
    };
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
    } else if (pending.isCustomers()) {
      run.say(Reply.of(Common.CHOOSE_AGAIN));
      run.go();
    } else if (!isOf(option, run.conversation().confirmations())) {
      // a second tap on what was just settled is no new wish
      run.say(Message.of(Reply.of(Common.NO_LONGER_ON_OFFER)).withOptions(Ladder.usual()));
    }
  }

  private static boolean isOf(String option, int number) {
    return Moves.yesOrNo(number).stream().anyMatch(o -> o.id().equals(option));
  }

  private void go(Run run, String file) {
    if (!skills.isOnOffer(file)) {
      run.say(Message.of(Reply.of(Common.NO_LONGER_ON_OFFER)).withOptions(Ladder.usual()));
      return;
    }
    skills.byFile(file).ifPresent(run::start);
    skills.answerByFile(file).ifPresent(a -> serving.answer(run, a));
  }

  private void consented(Run run, Interpretation meaning, Change<?> change) {
    var answer = Consent.of(meaning, run.conversation().confirmations(), policy);
    if (answer.isPresent()) {
      consent(run, change, answer.get());
    } else if (!digressed(run, meaning)) {
      ladder.again(run, Common.ANSWER_YES_OR_NO);
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
    var words = Message.of(Reply.of(Common.AS_YOU_WISH));
    run.say(run.isLastOfStack() ? words.withOptions(Ladder.usual()) : words);
    run.drop();
  }

  private void picked(Run run, Interpretation meaning, List<String> ids) {
    var options =
        Corrections.contracts(run).options().stream().filter(o -> ids.contains(o.id())).toList();
    var choice = Choice.of(meaning.text(), options);
    if (isAnotherRequest(run, meaning)) {
      serving.one(run, meaning, meaning.top().name());
    } else if (choice.isPresent()) {
      pick(run, choice.get().id());
    } else if (isSure(meaning, DENY)) {
      asYouWish(run);
    } else if (!digressed(run, meaning)) {
      ladder.again(run, Common.CHOOSE_AGAIN);
    }
  }

  static void pick(Run run, String option) {
    give(run, Known.CONTRACT, option.substring(Option.PICK.length()));
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
        give(run, slot.get().question().key(), kept);
      }
      case Slot.Instead(var other, var kept) -> correct(run, other, kept);
      case Slot.Invalid(var why) -> {
        if (!digressed(run, meaning)) {
          conceal(run, slot.get(), meaning);
          Moves.askAgain(run, slot.get(), Reply.of(why), askedAt);
        }
      }
      case Slot.Absent _ -> {
        if (isSure(meaning, AFFIRM)) {
          run.go(); // 'ok', and the question still waits
        } else if (isRepeated(run, meaning)) {
          ladder.insist(run);
        } else if (!digressed(run, meaning)) {
          ladder.again(run, Common.CHOOSE_AGAIN);
        }
      }
    }
  }

  /// The request once more, where the question still waits for its answer.
  private boolean isRepeated(Run run, Interpretation meaning) {
    var about = skills.fileOf(meaning.top().name());
    return isSure(meaning, meaning.top().name()) && about.filter(run::isAtWork).isPresent();
  }

  /// Words without a digit or sign in them are rather words than a secret.
  private static boolean isPlainWords(Interpretation meaning) {
    return meaning.text().chars().allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c));
  }

  /// A secret, right or wrong, leaves the log at once.
  static void conceal(Run run, Slot<?> slot, Interpretation meaning) {
    if (slot.isSecret()) {
      run.conceal(meaning.text());
    }
  }

  static void give(Run run, String key, String kept) {
    var conversation = run.conversation().missed(0);
    var frame = conversation.stack().getLast();
    run.become(conversation.replaceTop(frame.give(key, kept)));
    run.go();
  }

  private static void correct(Run run, Slot<?> slot, String kept) {
    var conversation = run.conversation().missed(0);
    var frame = conversation.stack().getLast();
    run.become(conversation.replaceTop(frame.correct(slot.question().key(), kept)));
    run.go();
  }

  /// A whole sentence that asks for another job, though it may name one of the options.
  private boolean isAnotherRequest(Run run, Interpretation meaning) {
    var skill = skills.byIntent(meaning.top().name()).map(Skill::file);
    return skill.filter(file -> !run.isAtWork(file)).isPresent()
        && !SMALL_TALK.contains(meaning.top().name())
        && isSure(meaning, meaning.top().name())
        && Plain.words(meaning.text()).size() > FEWEST_WORDS_OF_A_REQUEST;
  }

  /// Another request in the middle of something: it is served first, then the first one goes on.
  private boolean digressed(Run run, Interpretation meaning) {
    var intent = meaning.top().name();
    var about = skills.fileOf(intent);
    if (!isSure(meaning, intent)
        || meaning.text().chars().noneMatch(Character::isLetter) // a number asks for nothing else
        || SMALL_TALK.contains(intent)
        || about.isEmpty()
        || run.isAtWork(about.get())) {
      return false;
    }
    if (skills.bringsPerson(intent) && !isClearRequest(meaning)) {
      ladder.offer(run, about.get());
      return true;
    }
    serving.one(run, meaning, intent);
    return true;
  }

  /// In the middle of a question a person takes over only for what is clear: a wrong guess would
  /// cost the whole talk.
  private static boolean isClearRequest(Interpretation meaning) {
    return meaning.top().probability() >= Policy.CERTAIN
        && Plain.words(meaning.text()).size() >= FEWEST_WORDS_OF_A_REQUEST;
  }

  private void requested(Run run, Interpretation meaning) {
    var top = meaning.top();
    var offer = Offers.meant(meaning.text(), run.conversation().offered());
    if (offer.isPresent()) {
      go(run, offer.get().id().substring(Option.GO.length()));
    } else if (Signs.areAlone(meaning.text())) {
      signs(run, meaning);
    } else if (Corrections.reopened(run, meaning)) {
      return;
    } else if (isStrange(meaning)) {
      ladder.notMyJob(run);
    } else if (meaning.requests().size() > 1) {
      serving.several(run, meaning);
    } else if (top.probability() >= policy.sure()) {
      serving.one(run, meaning, top.name());
    } else {
      ladder.miss(run, meaning);
    }
  }

  private boolean isStrange(Interpretation meaning) {
    var top = meaning.top();
    return Interpretation.strangeness(meaning.intents()) > policy.strangest()
        || (top.probability() >= policy.sure() && skills.fileOf(top.name()).isEmpty());
  }

  /// Signs and emoji alone: a friendly one is thanked for, anything else is asked about, and none
  /// of it counts as not understood.
  private void signs(Run run, Interpretation meaning) {
    var intent = Signs.of(meaning.text());
    if (intent.isPresent() && skills.fileOf(intent.get()).isPresent()) {
      serving.one(run, meaning, intent.get());
      return;
    }
    run.say(Message.of(Reply.of(Fallback.REPHRASE)).withOptions(Ladder.usual()));
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
    return meaning.is(intent, policy.sure());
  }
}
