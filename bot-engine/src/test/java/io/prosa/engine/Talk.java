package io.prosa.engine;

import io.prosa.engine.Interpretation.Request;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.ContractsOf;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.Money;
import io.prosa.engine.billing.OpenInvoices;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.identity.Level;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A talk with the engine, in which a test plays the customer and the systems.
final class Talk {
  private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
  static final Phone PHONE = new Phone("5511955501234");
  static final Customer MARIA =
      new Customer("4711", "MARIA EXEMPLO", new TaxId("52998224725"), List.of(PHONE));
  static final Contract BLOCKED = contract("3105", "Rua A, 1", Contract.State.BLOCKED_FOR_DEBT);
  static final Contract ACTIVE = contract("3106", "Rua B, 2", Contract.State.ACTIVE);

  private final Engine engine;
  private Conversation conversation;
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private List<Effect> effects = List.of();

  Talk(Optional<Phone> phone) {
    var answers =
        List.of(
            new CustomAnswer("thanks", "thanks", Optional.empty()),
            new CustomAnswer("internet_down", "internet-down", Optional.of(Queue.TECHNICAL)));
    engine = new Engine(FoundSkills.all(), answers, Policy.standard());
    conversation = Conversation.begin("1", new Contact("c1", phone), Language.PT_BR, now);
  }

  static Talk onRegisteredPhone() {
    return new Talk(Optional.of(PHONE));
  }

  /// A customer whose blocked line can be released, at the question whether it shall be.
  static Talk askedToConfirmARelease() {
    return onRegisteredPhone()
        .identified(Level.IDENTIFIED)
        .writes("libera ai", "trust_release")
        .contractsAre(BLOCKED)
        .answered(new ReleaseTerms(BLOCKED), new ReleaseTerms.Eligible(3));
  }

  static Contract contract(String number, String address, Contract.State state) {
    return new Contract(number, MARIA.id(), "Fibra 500", address, "login" + number, state);
  }

  Talk identified(Level level) {
    conversation = conversation.knownAs(new Identified(MARIA, level, now));
    return this;
  }

  Talk later(Duration time) {
    now = now.plus(time);
    return this;
  }

  Talk writes(String text, String intent) {
    return writes(text, intent, 0.9);
  }

  Talk writes(String text, String intent, double probability) {
    return hears(meaning(text, intent, probability, List.of()));
  }

  /// Writes a text that holds a document.
  Talk writesWithCpf(String text, String intent, String cpf) {
    var at = text.indexOf(cpf);
    var entity = new Interpretation.Entity("cpf", at, at + cpf.length(), cpf, cpf, true);
    return hears(meaning(text, intent, 0.9, List.of(entity)));
  }

  /// Asks for several things in one message.
  Talk asks(String text, String... intents) {
    var requests =
        Stream.of(intents)
            .map(i -> new Request(new Interpretation.Intent(i, 0.9), 0, text.length()))
            .toList();
    var whole = requests.stream().map(Request::intent).toList();
    return hears(new Interpretation(text, whole, List.of(), Optional.of(Language.PT_BR), requests));
  }

  private Talk hears(Interpretation meaning) {
    return happens(new Event.CustomerWrote(now, meaning));
  }

  private static Interpretation meaning(
      String text, String intent, double probability, List<Interpretation.Entity> entities) {
    return new Interpretation(
        text,
        List.of(
            new Interpretation.Intent(intent, probability),
            new Interpretation.Intent("invoice_status", (1 - probability) / 2)),
        entities,
        Optional.of(Language.PT_BR));
  }

  Talk taps(String option) {
    return happens(new Event.CustomerTapped(now, option, "tapped"));
  }

  /// Taps the option of the last message whose id begins like this.
  Talk tapsOn(String prefix) {
    var id =
        options().stream()
            .filter(o -> o.startsWith(prefix))
            .findFirst()
            .orElseThrow(() -> new AssertionError(prefix + " not among " + options()));
    return taps(id);
  }

  Talk answered(Question<?> question, Answer answer) {
    return happens(new Event.Answered(now, question, answer));
  }

  Talk contractsAre(Contract... contracts) {
    return answered(new ContractsOf(MARIA.id()), new ContractsOf.Contracts(List.of(contracts)));
  }

  Talk owes(Contract contract, int invoices) {
    var open =
        Stream.iterate(1, i -> i <= invoices, i -> i + 1)
            .map(i -> new Invoice(contract.number() + i, contract.number(), Money.of("99.90"), DUE))
            .toList();
    return answered(new OpenInvoices(contract), new OpenInvoices.Owed(open));
  }

  Talk silent(Question<?> question) {
    return happens(new Event.WentSilent(now, question));
  }

  Talk happens(Event event) {
    var turn = engine.step(conversation, event);
    conversation = turn.conversation();
    effects = turn.effects();
    return this;
  }

  Instant now() {
    return now;
  }

  Conversation conversation() {
    return conversation;
  }

  List<Effect> effects() {
    return effects;
  }

  /// The keys of all that was said in the last turn.
  List<String> said() {
    var keys = new ArrayList<String>();
    for (var effect : effects) {
      if (effect instanceof Effect.Say(var message)) {
        message.paragraphs().forEach(p -> keys.add(p.file() + "." + p.key()));
      }
    }
    return keys;
  }

  List<String> options() {
    return effects.stream()
        .filter(Effect.Say.class::isInstance)
        .flatMap(e -> ((Effect.Say) e).message().options().stream())
        .map(Option::id)
        .collect(Collectors.toList());
  }

  List<Question<?>> consulted() {
    return effects.stream()
        .filter(Effect.Consult.class::isInstance)
        .<Question<?>>map(e -> ((Effect.Consult) e).question())
        .toList();
  }

  List<Change<?>> made() {
    return effects.stream()
        .filter(Effect.Make.class::isInstance)
        .<Change<?>>map(e -> ((Effect.Make) e).change())
        .toList();
  }
}
