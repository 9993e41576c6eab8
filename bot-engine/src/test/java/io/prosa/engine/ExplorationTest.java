package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.GrantRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExplorationTest {
  private static final Policy POLICY = Policy.standard();

  static List<Skill> skills() {
    return FoundSkills.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("skills")
  void everyPathOfEverySkillIsSound(Skill skill) {
    var walk = Exploration.of(skill, skills(), POLICY);
    assertThat(walk.problems()).as(skill.getClass().getSimpleName()).isEmpty();
    assertThat(walk.paths()).isPositive();
  }

  @Test
  void allSkillsOfTheProductAreFound() {
    assertThat(skills())
        .extracting(Skill::file)
        .contains(
            "welcome",
            "invoice-copy",
            "invoice-status",
            "trust-release",
            "wifi-password",
            "identify",
            "hand-over");
  }

  @Test
  void aSkillThatLoopsIsNamed() {
    assertThat(problemsOf(new Looping())).singleElement().asString().contains("Looping loops");
  }

  @Test
  void aSkillThatEndsWithoutAWordIsNamed() {
    assertThat(problemsOf(new Silent())).anyMatch(p -> p.contains("Silent comes to a dead end"));
    assertThat(problemsOf(new Mute())).anyMatch(p -> p.contains("Mute comes to a dead end"));
  }

  @Test
  void aSkillThatChangesWithoutConsentIsNamed() {
    assertThat(problemsOf(new Hasty()))
        .anyMatch(p -> p.contains("Hasty makes an unconfirmed change"));
  }

  @Test
  void aSkillThatBreaksIsNamed() {
    assertThat(problemsOf(new Broken())).anyMatch(p -> p.contains("Broken breaks with"));
  }

  @Test
  void anAnswerOrOutcomeWithoutASampleIsNamed() {
    assertThat(problemsOf(new Curious()))
        .anyMatch(p -> p.contains("Curious Forgetful has no sample of Forgotten"));
    assertThat(problemsOf(new Confirming()))
        .anyMatch(p -> p.contains("Confirming Careless has no sample of Overlooked"));
  }

  @Test
  void blankWordsAreNone() {
    assertThat(problemsOf(new Whispering()))
        .anyMatch(p -> p.contains("Whispering comes to a dead end: says nothing"));
  }

  @Test
  void aSkillThatOffersNothingIsNamed() {
    assertThat(problemsOf(new Stingy()))
        .anyMatch(p -> p.contains("Stingy comes to a dead end: offers nothing"));
  }

  @Test
  void aSkillThatAsksForTheSameYesForEverIsNamed() {
    assertThat(problemsOf(new Nagging())).anyMatch(p -> p.contains("Nagging loops"));
  }

  @Test
  void theDrawingShowsWhatIsAskedReadDoneAndSaid() {
    var release =
        skills().stream().filter(s -> s.file().equals("trust-release")).findFirst().orElseThrow();
    assertThat(Exploration.of(release, skills(), POLICY).drawing())
        .startsWith("flowchart TD")
        .contains("read: ReleaseTerms", "confirm: GrantRelease", "do: GrantRelease", "Eligible");
  }

  @Test
  void theDrawingTellsAnswersOfOneKindApart() {
    var release =
        skills().stream().filter(s -> s.file().equals("trust-release")).findFirst().orElseThrow();
    assertThat(Exploration.of(release, skills(), POLICY).drawing())
        .contains("|Refused ALREADY_USED|", "|Refused NOT_ELIGIBLE|", "|Contracts 2|")
        .doesNotContain("|Refused|", "|Contracts|");
  }

  private static List<String> problemsOf(Skill planted) {
    var all = new ArrayList<Skill>(skills());
    all.add(planted);
    return Exploration.of(planted, all, POLICY).problems();
  }

  private static final class Looping implements Skill {
    @Override
    public Move next(Known known) {
      return Move.goOn(Looping.class);
    }
  }

  private static final class Silent implements Skill {
    @Override
    public Move next(Known known) {
      return new Move.Say(List.of(), new Move.End());
    }
  }

  private static final class Mute implements Skill {
    @Override
    public Move next(Known known) {
      return Move.handOver(Queue.SUPPORT);
    }
  }

  private static final class Hasty implements Skill {
    @Override
    public Move next(Known known) {
      var contract = known.contract(Contract::isBlockedForDebt);
      return new Move.Make(new GrantRelease(contract, 3));
    }
  }

  /// A read whose samples leave out one of its answers.
  private record Forgetful() implements Question<Forgetful.Thought> {
    sealed interface Thought extends Answer {}

    record Kept() implements Thought {}

    @SuppressWarnings("UnusedNestedClass") // found by its interface alone
    record Forgotten() implements Thought {}

    @Override
    public Thought ask(Ports ports) {
      return new Kept();
    }

    @Override
    public List<Thought> samples() {
      return List.of(new Kept());
    }
  }

  /// A change whose samples leave out one of its outcomes.
  private record Careless() implements Change<Careless.End> {
    sealed interface End extends Outcome {}

    record Seen() implements End {}

    @SuppressWarnings("UnusedNestedClass") // found by its interface alone
    record Overlooked() implements End {}

    @Override
    public Risk risk() {
      return Risk.NONE;
    }

    @Override
    public String target() {
      return "target";
    }

    @Override
    public End make(Ports ports) {
      return new Seen();
    }

    @Override
    public Optional<End> readBack(Ports ports) {
      return Optional.empty();
    }

    @Override
    public Map<String, Object> terms() {
      return Map.of();
    }

    @Override
    public List<End> samples() {
      return List.of(new Seen());
    }
  }

  private static final class Curious implements Skill {
    @Override
    public Move next(Known known) {
      known.answer(new Forgetful());
      return Move.say(Reply.literal("thought"));
    }
  }

  private static final class Confirming implements Skill {
    @Override
    public Move next(Known known) {
      known.done(new Careless());
      return Move.say(Reply.literal("done"));
    }
  }

  private static final class Whispering implements Skill {
    @Override
    public Move next(Known known) {
      return Move.say(Reply.literal(" "));
    }
  }

  private static final class Stingy implements Skill {
    @Override
    public Move next(Known known) {
      return new Move.Choose(Reply.literal("which?"), List.of());
    }
  }

  private static final class Nagging implements Skill {
    @Override
    public Move next(Known known) {
      return new Move.Confirm(new Careless());
    }
  }

  private static final class Broken implements Skill {
    @Override
    public Move next(Known known) {
      throw new IllegalStateException("planted");
    }
  }
}
