package io.prosa.engine;

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

  /// Puts a skill beneath the one that starts next: it goes on when that one is through.
  void lineUp(Frame frame) {
    conversation = conversation.push(frame);
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
        handOver(Queue.SUPPORT, Moves.reasonOf(frame.get()));
        return;
      }
      Moves.make(this, nextMove(), frame.get());
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
  void forgetWhatChanged() {
    if (conversation.top().filter(f -> !f.settled().isEmpty()).isPresent()) {
      conversation = conversation.forgetReads();
    }
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
