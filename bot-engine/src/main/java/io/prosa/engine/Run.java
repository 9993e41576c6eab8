package io.prosa.engine;

import io.prosa.engine.billing.ContractsOf;
import io.prosa.engine.identity.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One step in the making: the conversation so far and the effects so far.
final class Run {
  /// More moves than this in one step is a loop that slipped through.
  private static final int MOST_MOVES = 30;

  /// Two failures are the limit: the first asks again, the second brings in a person.
  static final int MOST_TRIES = 1;

  private final Instant now;
  private final Skills skills;
  private final Policy policy;
  private final List<Message> said = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private Conversation conversation;
  private int moves;

  Run(Conversation conversation, Instant now, Skills skills, Policy policy) {
    this.conversation = conversation.at(now);
    this.now = now;
    this.skills = skills;
    this.policy = policy;
  }

  Conversation conversation() {
    return conversation;
  }

  void become(Conversation next) {
    conversation = next;
  }

  boolean isBots() {
    return conversation.owner() instanceof Owner.Bot;
  }

  Turn turn() {
    flush();
    effects.stream()
        .filter(Effect.Say.class::isInstance)
        .map(effect -> ((Effect.Say) effect).message().options())
        .reduce((_, last) -> last)
        .ifPresent(last -> conversation = conversation.offering(last));
    return new Turn(conversation, effects);
  }

  /// Neighbouring messages are joined: each costs the provider money and the customer attention.
  void say(Message message) {
    if (!said.isEmpty() && said.getLast().joins(message)) {
      said.set(said.size() - 1, said.getLast().joined(message));
      return;
    }
    said.add(message);
  }

  void say(Reply reply) {
    say(Message.of(reply));
  }

  void effect(Effect effect) {
    flush();
    effects.add(effect);
  }

  private void flush() {
    said.stream().map(Effect.Say::new).forEach(effects::add);
    said.clear();
  }

  void defer(Event event) {
    conversation = conversation.defer(event);
  }

  List<Event> takeDeferred() {
    var waiting = conversation.deferred();
    conversation = conversation.withoutDeferred();
    return waiting;
  }

  /// The slot that the open question is about: found by asking the skill again, as of the moment
  /// the question was put, so that what was read for it has not gone stale meanwhile.
  Optional<Slot<?>> slot() {
    return conversation.pending() instanceof Pending.Told(_, var askedAt)
            && openMove(askedAt) instanceof Move.Ask(var slot, _)
        ? Optional.of(slot)
        : Optional.empty();
  }

  Optional<List<Option>> options() {
    return conversation.pending() instanceof Pending.Picked(_, var askedAt)
            && openMove(askedAt) instanceof Move.Choose(_, var options)
        ? Optional.of(options)
        : Optional.empty();
  }

  private Move openMove(Instant askedAt) {
    return moveOf(conversation.stack().getLast(), askedAt);
  }

  /// What the skill at work may be told.
  List<Slot<?>> slots() {
    return conversation.top().map(f -> skill(f).slots()).orElse(List.of());
  }

  /// These words held a secret: they leave the log.
  void conceal(String words) {
    effect(new Effect.Conceal(words));
    heard("");
  }

  /// The contracts that the customer could have meant instead of the one picked.
  List<Option> otherContracts() {
    var current = conversation.top().flatMap(f -> f.given(Known.CONTRACT)).orElse("");
    return contracts().options().stream()
        .filter(o -> !o.id().equals(Option.PICK + current))
        .toList();
  }

  void chooseContract() {
    choose(contracts());
  }

  private Move.Choose contracts() {
    return Known.whichOf(
        conversation.learnt().stream()
            .map(Conversation.Learnt::answer)
            .filter(ContractsOf.Contracts.class::isInstance)
            .flatMap(a -> ((ContractsOf.Contracts) a).contracts().stream())
            .toList());
  }

  /// Whether the job done last could be meant for another contract.
  boolean canReopen() {
    return conversation.finished().isPresent() && contracts().options().size() > 1;
  }

  /// Takes the job done last up again, for another contract.
  void reopen() {
    conversation.finished().ifPresent(done -> conversation = conversation.missed(0).push(done));
    chooseContract();
  }

  /// Whether nothing else goes on beneath what is at work.
  boolean isLastOfStack() {
    return conversation.stack().stream().filter(f -> !f.skill().equals(Skills.IDENTIFY)).count()
        <= 1;
  }

  void heard(String words) {
    conversation = conversation.heard(words);
  }

  /// Starts a skill; one that is at work already goes on, and what lies above it is dropped.
  void start(Skill skill) {
    conversation = conversation.missed(0);
    while (isAtWork(skill.file()) && !topIs(skill.file())) {
      conversation = conversation.pop();
    }
    if (!topIs(skill.file())) {
      conversation = conversation.push(conversation.takenUp(skill.file()));
    }
    go();
  }

  /// Starts a skill with all that the request tells already, so that nobody is asked twice.
  void start(Skill skill, Interpretation request) {
    conversation = conversation.missed(0);
    var frame = Hints.of(request, this, skill, skills);
    while (isAtWork(skill.file())) {
      frame = topIs(skill.file()) ? frame.knowingToo(conversation.stack().getLast()) : frame;
      conversation = conversation.pop();
    }
    conversation = conversation.push(frame);
    go();
  }

  boolean isAtWork(String file) {
    return conversation.stack().stream().anyMatch(f -> f.skill().equals(file));
  }

  private boolean topIs(String file) {
    return conversation.top().filter(f -> f.skill().equals(file)).isPresent();
  }

  /// Runs the top skill until it waits for somebody or nothing is left to do.
  void go() {
    conversation = conversation.waitingFor(new Pending.Nothing());
    while (isBots() && conversation.pending() instanceof Pending.Nothing) {
      dropIdentified();
      var frame = conversation.top();
      if (frame.isEmpty()) {
        return;
      }
      if (++moves > MOST_MOVES) {
        say(Reply.of(Fallback.GIVING_UP));
        handOver(Queue.SUPPORT, reasonOf(frame.get()));
        return;
      }
      make(nextMove(), frame.get());
    }
  }

  /// Nobody is asked who they are once that is known.
  private void dropIdentified() {
    while (topIs(Skills.IDENTIFY) && isSureEnough(conversation.stack().getLast())) {
      conversation = conversation.pop();
    }
  }

  private boolean isSureEnough(Frame identify) {
    var needed = identify.given(Known.LEVEL).map(Level::valueOf).orElse(Level.IDENTIFIED);
    return conversation.identity().filter(who -> who.level().reaches(needed)).isPresent();
  }

  /// What the top skill wants, as of now.
  Move nextMove() {
    return moveOf(conversation.stack().getLast(), now);
  }

  Instant now() {
    return now;
  }

  private Move moveOf(Frame frame, Instant at) {
    return Skill.run(skill(frame), new Known(conversation, frame, at, policy));
  }

  private Skill skill(Frame frame) {
    return skills
        .byFile(frame.skill())
        .orElseThrow(() -> new IllegalStateException("no skill " + frame.skill()));
  }

  private void make(Move move, Frame frame) {
    switch (move) {
      case Move.Ask(var slot, var because) when because.isPresent() ->
          askAgain(slot, because.get(), frame);
      case Move.Ask(var slot, _) -> ask(slot);
      case Move.Choose choose -> choose(choose);
      case Move.Confirm(var change) -> confirm(change, frame);
      case Move.Consult(var question) -> consult(question);
      case Move.Make(var change) -> change(change, frame);
      case Move.BeSure(var level) -> beSure(level);
      case Move.IdentifiedAs(var customer, var level) ->
          identified(new Identified(customer, level, now));
      case Move.Say say -> sayAndThen(say, frame);
      case Move.GoOn(var skill) -> goOn(skill, frame);
      case Move.HandOver(var queue) -> handOver(queue, reasonOf(frame));
    }
  }

  private void ask(Slot<?> slot) {
    say(Reply.of(slot.question()));
    conversation = conversation.waitingFor(new Pending.Told(slot.question().key(), now));
  }

  private void askAgain(Slot<?> slot, Reply because, Frame frame) {
    askAgain(slot, because, frame, now);
  }

  /// What was heard is not right: says why, and waits for another answer to the same question.
  void askAgain(Slot<?> slot, Reply because, Instant askedAt) {
    askAgain(slot, because, conversation.stack().getLast(), askedAt);
  }

  private void askAgain(Slot<?> slot, Reply because, Frame frame, Instant askedAt) {
    if (frame.tries() >= MOST_TRIES) {
      say(Reply.of(Common.TOO_MANY_TRIES));
      handOver(Queue.SUPPORT, Reply.of(Common.REASON_TOO_MANY_TRIES));
      return;
    }
    say(because);
    var key = slot.question().key();
    conversation = conversation.replaceTop(frame.askAgain(key));
    conversation = conversation.waitingFor(new Pending.Told(key, askedAt));
  }

  /// Asks which, unless the request named it.
  private void choose(Move.Choose choose) {
    var frame = conversation.stack().getLast();
    var named = frame.given(Known.REQUEST).flatMap(r -> Choice.of(r, choose.options()));
    conversation = conversation.replaceTop(frame.forget(Known.REQUEST));
    if (named.isPresent()) {
      var value = named.get().id().substring(Option.PICK.length());
      conversation =
          conversation.replaceTop(conversation.stack().getLast().give(Known.CONTRACT, value));
      return;
    }
    say(Message.of(choose.question()).withOptions(choose.options()));
    var ids = choose.options().stream().map(Option::id).toList();
    conversation = conversation.waitingFor(new Pending.Picked(ids, now));
  }

  private void confirm(Change<?> change, Frame frame) {
    var key = ReplyKey.kebab(change.getClass().getSimpleName());
    var question = new Reply(frame.skill(), key, change.terms());
    conversation = conversation.confirming(change);
    say(Message.of(question).withOptions(yesOrNo(conversation.confirmations())));
  }

  static List<Option> yesOrNo(int number) {
    return List.of(
        Option.of(Option.YES + number, Reply.of(Common.YES)),
        Option.of(Option.NO + number, Reply.of(Common.NO)));
  }

  private void consult(Question<?> question) {
    effect(new Effect.Consult(question));
    conversation = conversation.waitingFor(new Pending.Answered(question));
  }

  private void change(Change<?> change, Frame frame) {
    var who = conversation.identity();
    var proof =
        new Proof(
            who.map(Identified::level).orElse(Level.NOBODY),
            who.map(w -> w.customer().id()).orElse(""),
            frame.consents().contains(change) ? Optional.of(now) : Optional.empty());
    if (!proof.covers(change.risk())) {
      throw new IllegalStateException(frame.skill() + " makes an unconfirmed change");
    }
    effect(new Effect.Make(change, proof));
    conversation = conversation.waitingFor(new Pending.Made(change));
  }

  private void beSure(Level level) {
    var identify = conversation.stack().getLast().lentTo(Skills.IDENTIFY);
    conversation = conversation.push(identify.give(Known.LEVEL, level.name()));
  }

  private void identified(Identified who) {
    conversation = conversation.knownAs(who).pop();
  }

  private void sayAndThen(Move.Say say, Frame frame) {
    say.messages().forEach(this::say);
    switch (say.then()) {
      case Move.End _ -> end();
      case Move.GoOn(var skill) -> goOn(skill, frame);
      case Move.HandOver(var queue) -> handOver(queue, reasonOf(frame));
    }
  }

  /// The skill is through; what it interrupted goes on, and says so.
  void end() {
    forgetWhatChanged();
    conversation = conversation.finished(conversation.stack().getLast());
    conversation = conversation.pop().waitingFor(new Pending.Nothing());
    conversation.stack().reversed().stream()
        .filter(f -> !f.skill().equals(Skills.IDENTIFY))
        .findFirst()
        .ifPresent(below -> say(Reply.of(Common.BACK_TO).with("topic", label(below))));
  }

  /// The customer does not want it: who will not say who they are cannot have what needs it.
  void drop() {
    if (topIs(Skills.IDENTIFY)) {
      conversation = conversation.pop();
    }
    end();
    go();
  }

  private static Reply label(Frame frame) {
    return new Reply(frame.skill(), "label", Map.of());
  }

  /// What was read before a change may no longer be true once the skill that made it is through.
  private void forgetWhatChanged() {
    if (conversation.top().filter(f -> !f.settled().isEmpty()).isPresent()) {
      conversation = conversation.forgetReads();
    }
  }

  private void goOn(Class<? extends Skill> skill, Frame frame) {
    forgetWhatChanged();
    var file = ReplyKey.kebab(skill.getSimpleName());
    conversation = conversation.replaceTop(frame.handedTo(file));
  }

  private static Reply reasonOf(Frame frame) {
    return frame.skill().equals(Skills.HAND_OVER)
        ? Reply.of(Common.REASON_ASKED)
        : Reply.of(Common.REASON_SKILL).with("topic", new Reply(frame.skill(), "label", Map.of()));
  }

  void handOver(Queue queue, Reply reason) {
    effect(new Effect.HandOver(queue, Briefing.of(conversation, reason)));
    conversation = conversation.setAside().missed(0).ownedBy(new Owner.Waiting(queue));
  }

  void own(Owner owner) {
    conversation = conversation.setAside().ownedBy(owner);
  }

  void returned() {
    if (conversation.pending() instanceof Pending.Waited) {
      conversation = conversation.waitingFor(new Pending.Nothing());
    }
    conversation = conversation.missed(0).ownedBy(new Owner.Bot());
  }

  void relay(String agent, String text) {
    if (conversation.owner().equals(new Owner.Agent(agent))) {
      effect(new Effect.Relay(agent, text));
    }
  }
}
