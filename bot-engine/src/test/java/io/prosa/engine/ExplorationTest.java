package io.prosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.GrantRelease;
import java.util.ArrayList;
import java.util.List;
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
  void theDrawingShowsWhatIsAskedReadDoneAndSaid() {
    var release =
        skills().stream().filter(s -> s.file().equals("trust-release")).findFirst().orElseThrow();
    assertThat(Exploration.of(release, skills(), POLICY).drawing())
        .startsWith("flowchart TD")
        .contains("read: ReleaseTerms", "confirm: GrantRelease", "do: GrantRelease", "Eligible");
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

  private static final class Broken implements Skill {
    @Override
    public Move next(Known known) {
      throw new IllegalStateException("planted");
    }
  }
}
