package io.prosa.app.operations;

import io.prosa.engine.Exploration;
import io.prosa.engine.Policy;
import io.prosa.engine.Skill;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `prosa skills`: what the bot can do.
@Command(name = "skills", description = "What the bot can do.", mixinStandardHelpOptions = true)
final class SkillsCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "draw",
      description = "Prints skills as Mermaid flow charts, drawn from a walk of every path.",
      mixinStandardHelpOptions = true)
  int draw(
      @Parameters(
              paramLabel = "SKILL",
              arity = "0..*",
              description = "Names such as trust-release; all without one.")
          List<String> names) {
    var out = spec.commandLine().getOut();
    var all = skills();
    var known = all.stream().map(Skill::file).toList();
    for (var name : names == null ? List.<String>of() : names) {
      if (!known.contains(name)) {
        spec.commandLine().getErr().println("No skill " + name + ". There are: " + known);
        return 2;
      }
    }
    all.stream()
        .filter(s -> names == null || names.isEmpty() || names.contains(s.file()))
        .forEach(s -> draw(s, all, out));
    return 0;
  }

  private static void draw(Skill skill, List<Skill> all, PrintWriter out) {
    var walk = Exploration.of(skill, all, Policy.standard());
    out.println("%% " + skill.file() + ": " + walk.paths() + " paths");
    out.println(walk.drawing());
    out.flush();
  }

  private static List<Skill> skills() {
    var registry = new SimpleBeanDefinitionRegistry();
    var scanner = new ClassPathBeanDefinitionScanner(registry, false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Skill.class));
    return scanner.findCandidateComponents("io.prosa.engine.skill").stream()
        .map(d -> ClassUtils.resolveClassName(String.valueOf(d.getBeanClassName()), null))
        .map(c -> (Skill) BeanUtils.instantiateClass(c))
        .sorted(Comparator.comparing(Skill::file))
        .toList();
  }
}
