package io.prosa.engine;

import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.ContractsOf;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.billing.OpenInvoices;
import io.prosa.engine.identity.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All that a skill may know. What is missing ends the skill's run with the move that gets it.
public final class Known {
  static final String CONTRACT = "contract";
  /// The contract that the same job was done for just before.
  static final String LAST_CONTRACT = "last-contract";

  static final String LEVEL = "level";

  /// The customer's own words for the request, which may name the contract.
  static final String REQUEST = "request";

  private final Conversation conversation;
  private final Frame frame;
  private final Instant now;
  private final Policy policy;

  Known(Conversation conversation, Frame frame, Instant now, Policy policy) {
    this.conversation = conversation;
    this.frame = frame;
    this.now = now;
    this.policy = policy;
  }

  public Contact contact() {
    return conversation.contact();
  }

  /// Who the contact acts for, if that is known; nothing is asked.
  public Optional<Customer> identified() {
    return conversation.identity().map(Identified::customer);
  }

  /// The provider's own day.
  public LocalDate today() {
    return now.atZone(policy.zone()).toLocalDate();
  }

  /// The level that the skill below needs, for the skill that finds out who is writing.
  public Level neededLevel() {
    return frame.given(LEVEL).map(Level::valueOf).orElse(Level.IDENTIFIED);
  }

  /// The customer, identified to a level at least.
  public Customer customer(Level least) {
    return conversation
        .identity()
        .filter(who -> who.level().reaches(least))
        .map(Identified::customer)
        .orElseThrow(() -> new NotYet(new Move.BeSure(least)));
  }

  /// The customer's contract; asks which one when there are several.
  public Contract contract() {
    return contract(_ -> true);
  }

  /// The contract meant where something is owed: the only one with an open invoice, else the one
  /// picked.
  public Contract contractInDebt() {
    return contract(c -> !answer(new OpenInvoices(c)).invoices().isEmpty());
  }

  /// The contract meant: the only one of which the condition is true, else the one picked.
  public Contract contract(Predicate<Contract> likely) {
    var customer = customer(Level.IDENTIFIED);
    var all = answer(new ContractsOf(customer.id())).contracts();
    if (all.isEmpty()) {
      throw new NotYet(Move.say(Reply.of(Common.NO_CONTRACT)).then(Move.handOver(Queue.SUPPORT)));
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    var picked = frame.given(CONTRACT);
    if (picked.isPresent()) {
      var number = picked.get();
      return all.stream()
          .filter(c -> c.number().equals(number))
          .findFirst()
          .orElseThrow(() -> new NotYet(whichOf(all)));
    }
    var meant = all.stream().filter(likely).toList();
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    throw new NotYet(whichOf(meant.isEmpty() ? all : meant));
  }

  static Move.Choose whichOf(List<Contract> contracts) {
    var options =
        contracts.stream()
            .map(
                c ->
                    new Option(
                        Option.PICK + c.number(),
                        Reply.literal(c.address()),
                        Reply.literal(c.plan())))
            .toList();
    return new Move.Choose(Reply.of(Common.WHICH_CONTRACT), options);
  }

  /// What the outside world says; read when it is not known or no longer fresh.
  public <A extends Answer> A answer(Question<A> question) {
    for (var learnt : conversation.learnt()) {
      if (learnt.question().equals(question) && isUsable(learnt)) {
        @SuppressWarnings("unchecked") // an answer is only ever kept beside its own question
        var answer = (A) learnt.answer();
        return answer;
      }
    }
    throw new NotYet(new Move.Consult(question));
  }

  /// Once a change is made, the rest of the run stands on what the change stood on: reading again
  /// would find the world changed by ourselves.
  private boolean isUsable(Conversation.Learnt learnt) {
    return !frame.settled().isEmpty()
        || learnt.at().plus(learnt.question().freshFor()).isAfter(now);
  }

  /// What only the customer can tell; asked for when it was not told yet.
  public <T> T ask(Slot<T> slot) {
    return frame
        .given(slot.question().key())
        .map(slot::value)
        .orElseThrow(() -> new NotYet(new Move.Ask(slot, Optional.empty())));
  }

  /// The outcome of a change: first the identity that its risk demands, then the customer's yes to
  /// exactly this change, then it is done once.
  public <O extends Outcome> O done(Change<O> change) {
    var outcome = frame.outcome(change);
    if (outcome.isPresent()) {
      @SuppressWarnings("unchecked") // an outcome is only ever kept beside its own change
      var settled = (O) outcome.get();
      return settled;
    }
    var risk = change.risk();
    if (risk.level() != Level.NOBODY) {
      customer(risk.level());
    }
    if (risk.consent() && !frame.consents().contains(change)) {
      throw new NotYet(new Move.Confirm(change));
    }
    throw new NotYet(new Move.Make(change));
  }

  public int wifiChangesPerDay() {
    return policy.wifiChangesPerDay();
  }

  /// The level that the provider asks for before a Wi-Fi change.
  public Level wifiLevel() {
    return policy.wifi();
  }
}
