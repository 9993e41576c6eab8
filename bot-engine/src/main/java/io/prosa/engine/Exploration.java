package io.prosa.engine;

import io.prosa.engine.billing.Customer;
import io.prosa.engine.identity.Level;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Walks every path of a skill: each question with each kind of reply, each read and change with
/// each outcome. As all answers are finite kinds, the walk is complete.
///
/// It finds paths that loop, that leave the customer without a word, and changes that are made
/// without the identity and the yes that their risk demands. It collects all that is said, so that
/// the words can be checked in every language, and draws the skill.
public final class Exploration {
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final Phone PHONE = new Phone("5541999990000");
  private static final Customer CUSTOMER =
      new Customer("4711", "Maria Exemplo", new TaxId("52998224725"), List.of(PHONE));

  private final Skills skills;
  private final Policy policy;
  private final Skill start;
  private final Set<String> problems = new LinkedHashSet<>();
  private final Set<Reply> replies = new LinkedHashSet<>();
  private final Drawing drawing = new Drawing();
  private int paths;

  private Exploration(Skill start, Collection<? extends Skill> all, Policy policy) {
    this.start = start;
    this.skills = new Skills(all, List.of());
    this.policy = policy;
  }

  /// Walks one skill.
  ///
  /// @param all every skill, for those it goes on to
  public static Exploration of(Skill start, Collection<? extends Skill> all, Policy policy) {
    var walk = new Exploration(start, all, policy);
    for (var phone : List.of(Optional.of(PHONE), Optional.<Phone>empty())) {
      var talk = Conversation.begin("1", new Contact("1", phone), Language.PT_BR, NOW);
      walk.from(new Step(talk.push(Frame.of(start.file())), List.of(), false, "start"));
    }
    return walk;
  }

  /// What is wrong, each with the path that leads there; empty for a sound skill.
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /// All that is said on any path.
  public Set<Reply> replies() {
    return Set.copyOf(replies);
  }

  public int paths() {
    return paths;
  }

  /// The skill as a Mermaid flow chart.
  public String drawing() {
    return drawing.mermaid();
  }

  /// @param before the talks that led here, to tell a loop by
  /// @param spoken whether the customer heard something since it was their turn
  /// @param edge what led here
  private record Step(Conversation talk, List<Conversation> before, boolean spoken, String edge) {
    Step to(Conversation next, boolean spoken, String edge) {
      var all = new ArrayList<>(before);
      all.add(talk);
      return new Step(next, all, spoken, edge);
    }

    Frame frame() {
      return talk.stack().getLast();
    }
  }

  private void from(Step step) {
    from(step, drawing.start(), List.of());
  }

  private void from(Step step, String node, List<String> path) {
    var trail = new ArrayList<>(path);
    trail.add(step.edge());
    if (step.before().contains(step.talk())) {
      problem("loops", trail);
      return;
    }
    var move = moveOf(step, trail);
    if (move.isEmpty()) {
      return;
    }
    var here = drawing.edge(node, step.edge(), move.get());
    trail.add(Drawing.name(move.get()));
    follow(move.get(), step, here, trail);
  }

  private Optional<Move> moveOf(Step step, List<String> trail) {
    var skill = skills.byFile(step.frame().skill());
    if (skill.isEmpty()) {
      problem("goes on to a skill that does not exist: " + step.frame().skill(), trail);
      return Optional.empty();
    }
    try {
      var move = Skill.run(skill.get(), new Known(step.talk(), step.frame(), NOW, policy));
      if (move == null) { // a skill outside @NullMarked code can still return nothing
        problem("comes to a dead end: no move", trail);
      }
      return Optional.ofNullable(move);
    } catch (RuntimeException broken) {
      problem("breaks with " + broken, trail);
      return Optional.empty();
    }
  }

  private void follow(Move move, Step step, String here, List<String> trail) {
    switch (move) {
      case Move.Ask ask -> ask(ask, step, here, trail);
      case Move.Choose choose -> choose(choose, step, here, trail);
      case Move.Confirm(var change) -> confirm(change, step, here, trail);
      case Move.Consult(var question) -> consult(question, step, here, trail);
      case Move.Make(var change) -> make(change, step, here, trail);
      case Move.BeSure(var level) -> beSure(level, step, here, trail);
      case Move.IdentifiedAs _ -> paths++;
      case Move.Say say -> say(say, step, here, trail);
      case Move.GoOn(var skill) -> goOn(skill, step, here, trail);
      case Move.HandOver _ -> end(step.spoken(), trail);
    }
  }

  private void ask(Move.Ask ask, Step step, String here, List<String> trail) {
    var key = ask.slot().question().key();
    replies.add(ask.because().orElseGet(() -> Reply.of(ask.slot().question())));
    var frame = ask.because().isPresent() ? step.frame().askAgain(key) : step.frame();
    if (frame.tries() >= Moves.MOST_TRIES) {
      paths++;
      return;
    }
    for (var sample : ask.slot().samples()) {
      var told = step.talk().replaceTop(frame.give(key, sample));
      from(step.to(told, false, "told"), here, trail);
    }
  }

  private void choose(Move.Choose choose, Step step, String here, List<String> trail) {
    if (choose.options().isEmpty()) {
      problem("comes to a dead end: offers nothing to choose from", trail);
      return;
    }
    replies.add(choose.question());
    choose.options().forEach(o -> replies.addAll(List.of(o.title(), o.description())));
    for (var option : choose.options()) {
      var value = option.id().substring(Option.PICK.length());
      var picked = step.talk().replaceTop(step.frame().give(Known.CONTRACT, value));
      from(step.to(picked, false, "picked"), here, trail);
    }
  }

  private void confirm(Change<?> change, Step step, String here, List<String> trail) {
    if (step.frame().consents().contains(change)) {
      problem("loops: asks for the same yes twice", trail);
      return;
    }
    var key = ReplyKey.kebab(change.getClass().getSimpleName());
    replies.add(new Reply(step.frame().skill(), key, change.terms()));
    paths++; // a no ends it in the engine's own words
    var yes = step.talk().replaceTop(step.frame().consent(change));
    from(step.to(yes, false, "yes"), here, trail);
  }

  private void consult(Question<?> question, Step step, String here, List<String> trail) {
    paths++; // silence ends it in the engine's own words
    complete(question, Question.class, question.samples(), trail);
    for (var sample : question.samples()) {
      var learnt = step.talk().learn(question, sample, NOW);
      from(step.to(learnt, step.spoken(), Label.of(sample, question.samples())), here, trail);
    }
  }

  private void make(Change<?> change, Step step, String here, List<String> trail) {
    var who = step.talk().identity();
    var isConfirmed = step.frame().consents().contains(change);
    if (change.risk().consent() && !isConfirmed) {
      problem("makes an unconfirmed change", trail);
      return;
    }
    if (!who.map(Identified::level).orElse(Level.NOBODY).reaches(change.risk().level())) {
      problem("makes a change without the identity that its risk demands", trail);
      return;
    }
    if (step.frame().outcome(change).isPresent()) {
      problem("loops: makes the same change twice", trail);
      return;
    }
    paths++; // an unknown outcome ends it in the engine's own words
    complete(change, Change.class, change.samples(), trail);
    for (var outcome : change.samples()) {
      var settled = step.talk().replaceTop(step.frame().settle(change, outcome));
      from(step.to(settled, false, Label.of(outcome, change.samples())), here, trail);
    }
  }

  /// The walk goes where the samples lead: a kind without one would be a path that nobody looked
  /// at.
  private void complete(Object asked, Class<?> shape, List<?> samples, List<String> trail) {
    for (var kind : Sealed.kinds(asked.getClass(), shape)) {
      if (samples.stream().noneMatch(kind::isInstance)) {
        problem(Drawing.kind(asked) + " has no sample of " + kind.getSimpleName(), trail);
      }
    }
  }

  private void beSure(Level level, Step step, String here, List<String> trail) {
    paths++; // an unknown person ends in the words of the skill that identifies
    var known = step.talk().knownAs(new Identified(CUSTOMER, level, NOW));
    from(step.to(known, step.spoken(), "identified"), here, trail);
  }

  private void say(Move.Say say, Step step, String here, List<String> trail) {
    var isSilent =
        say.messages().isEmpty()
            || say.messages().stream()
                .anyMatch(m -> m.paragraphs().stream().anyMatch(Exploration::isBlank));
    if (isSilent) {
      problem("comes to a dead end: says nothing", trail);
      return;
    }
    say.messages().forEach(this::collect);
    switch (say.then()) {
      case Move.End _, Move.HandOver _ -> paths++;
      case Move.GoOn(var skill) -> goOn(skill, step, here, trail);
    }
  }

  private static boolean isBlank(Reply reply) {
    var text = String.valueOf(reply.values().get("text"));
    return text.isBlank() && reply.equals(Reply.literal(text));
  }

  private void collect(Message message) {
    replies.addAll(message.paragraphs());
    for (var option : message.options()) {
      replies.add(option.title());
      replies.add(option.description());
    }
  }

  private void goOn(Class<? extends Skill> skill, Step step, String here, List<String> trail) {
    var file = ReplyKey.kebab(skill.getSimpleName());
    var next = step.talk().replaceTop(step.frame().handedTo(file));
    from(step.to(next, step.spoken(), "go on"), here, trail);
  }

  private void end(boolean spoken, List<String> trail) {
    paths++;
    if (!spoken) {
      problem("comes to a dead end: hands over without a word", trail);
    }
  }

  private void problem(String what, List<String> trail) {
    problems.add(
        start.getClass().getSimpleName() + " " + what + " (" + String.join(" > ", trail) + ")");
  }
}
