package io.prosa.engine;

import io.prosa.engine.identity.Phone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that is known of a talk, as a value. The same events always lead to the same conversation.
///
/// @param version grows with every change of owner; a reply composed under an older one is dropped
/// @param language in which the bot speaks
/// @param stack the skills at work, the one that has the floor last
/// @param learnt what was read outside, newest last
/// @param deferred what came in while a system had to answer first
/// @param misses how often in a row the customer was not understood
/// @param confirmations how many yes-or-no questions were put so far
/// @param lastWords what the customer wrote last, for a person who takes over
/// @param lastAt when anything happened last
/// @param offered what the bot's last message offered to tap
/// @param finished the skill that was through last, without what it was told, or that a silent
///     system interrupted
public record Conversation(
    String id,
    Contact contact,
    Owner owner,
    int version,
    Language language,
    Optional<Identified> identity,
    List<Frame> stack,
    List<Learnt> learnt,
    Pending pending,
    List<Event> deferred,
    int misses,
    int confirmations,
    String lastWords,
    Instant lastAt,
    List<Option> offered,
    Optional<Frame> finished) {
  public record Learnt(Question<?> question, Answer answer, Instant at) {}

  public Conversation {
    stack = List.copyOf(stack);
    learnt = List.copyOf(learnt);
    deferred = List.copyOf(deferred);
    offered = List.copyOf(offered);
  }

  public static Conversation begin(String id, Contact contact, Language language, Instant at) {
    return new Conversation(
        id,
        contact,
        new Owner.Bot(),
        0,
        language,
        Optional.empty(),
        List.of(),
        List.of(),
        new Pending.Nothing(),
        List.of(),
        0,
        0,
        "",
        at,
        List.of(),
        Optional.empty());
  }

  Optional<Frame> top() {
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
  }

  public Conversation knownAs(Identified who) {
    return new Draft(this).identity(Optional.of(who)).done();
  }

  /// The person may be another one now: nothing that was proven holds any more.
  public Conversation unknown() {
    return afresh(Optional.empty());
  }

  /// The phone that the channel vouches for now. Another one than before may be another person's.
  public Conversation reachedAt(Optional<Phone> phone) {
    return phone.equals(contact.phone())
        ? this
        : new Draft(unknown()).contact(new Contact(contact.id(), phone)).done();
  }

  /// A person takes over: nothing is asked any more, but a change under way is still waited for.
  Conversation setAside() {
    return pending instanceof Pending.Made ? withoutDeferred() : idle().withoutDeferred();
  }

  /// The next yes-or-no question has this number.
  Conversation confirming(Change<?> change) {
    return new Draft(this)
        .confirmations(confirmations + 1)
        .pending(new Pending.Consented(change, confirmations + 1))
        .done();
  }

  /// A talk that cannot go on by itself, left to a person.
  public Conversation leftTo(Queue queue) {
    return idle().withoutDeferred().ownedBy(new Owner.Waiting(queue));
  }

  Conversation ownedBy(Owner next) {
    return new Draft(this).owner(next).version(version + 1).done();
  }

  Conversation speaking(Language next) {
    return new Draft(this).language(next).done();
  }

  Conversation waitingFor(Pending next) {
    return new Draft(this).pending(next).done();
  }

  Conversation push(Frame frame) {
    return new Draft(this).stack(plus(stack, frame)).done();
  }

  Conversation pop() {
    return new Draft(this).stack(stack.subList(0, stack.size() - 1)).done();
  }

  Conversation replaceTop(Frame frame) {
    return pop().push(frame);
  }

  Conversation idle() {
    return new Draft(this).stack(List.of()).pending(new Pending.Nothing()).done();
  }

  /// A new talk after a long silence: only what is remembered with the contact stays.
  Conversation afresh(Optional<Identified> remembered) {
    return new Draft(idle())
        .learnt(List.of())
        .misses(0)
        .identity(remembered)
        .offered(List.of())
        .finished(Optional.empty())
        .done();
  }

  Conversation learn(Question<?> question, Answer answer, Instant at) {
    var rest = learnt.stream().filter(l -> !l.question().equals(question)).toList();
    return new Draft(this).learnt(plus(rest, new Learnt(question, answer, at))).done();
  }

  /// What was read before a change may no longer be true.
  Conversation forgetReads() {
    return new Draft(this).learnt(List.of()).done();
  }

  Conversation defer(Event event) {
    return new Draft(this).deferred(plus(deferred, event)).done();
  }

  Conversation withoutDeferred() {
    return new Draft(this).deferred(List.of()).done();
  }

  Conversation missed(int times) {
    return new Draft(this).misses(times).done();
  }

  Conversation offering(List<Option> options) {
    return new Draft(this).offered(options).done();
  }

  Conversation finished(Frame frame) {
    var done = Frame.of(frame.skill());
    var forContract = frame.given(Known.CONTRACT).map(c -> done.give(Known.LAST_CONTRACT, c));
    return new Draft(this).finished(Optional.of(forContract.orElse(done))).done();
  }

  /// What is at work is given up for now; taken up again it knows what it was told, but nothing is
  /// agreed to any more.
  Conversation interrupted() {
    var told = stack.stream().reduce((below, above) -> below.knowingToo(above));
    return new Draft(idle()).finished(told.map(Frame::unconfirmed)).done();
  }

  /// The frame to start a skill with: what it was interrupted with, or a fresh one.
  Frame takenUp(String skill) {
    return finished.filter(f -> f.skill().equals(skill)).orElse(Frame.of(skill));
  }

  /// Somebody else than before is spoken of.
  Conversation unidentified() {
    return new Draft(this).identity(Optional.empty()).done();
  }

  Conversation heard(String words) {
    return new Draft(this).lastWords(words).done();
  }

  Conversation at(Instant when) {
    return new Draft(this).lastAt(when).done();
  }

  private static <T> List<T> plus(List<T> list, T more) {
    var all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
