package io.prosa.nlu.command;

import io.prosa.nlu.training.Occlusion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Prints why a text is taken for what it is.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints which words spoke for the winning intent, and against the next one.")
final class Explain implements Callable<Integer> {
  private static final int SHOWN = 12;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "TEXT", description = "what the customer wrote")
  private String text = "";

  @Option(names = "--json", description = "print one JSON object and nothing else")
  private boolean json;

  @Option(names = "--model", description = "a model file (default: the built-in one)")
  private @Nullable Path model;

  @Override
  public Integer call() {
    var interpreter = Inputs.interpreter(model);
    var today = LocalDate.now(ZoneId.systemDefault());
    var why = Occlusion.of(text, left -> interpreter.interpret(left, today).intents());
    if (json) {
      spec.commandLine().getOut().println(JsonMapper.builder().build().writeValueAsString(why));
      return 0;
    }
    line("%-40s %6.1f %%", why.winner().name(), 100 * why.winner().probability());
    line("%-40s %6.1f %%%n", why.runnerUp().name(), 100 * why.runnerUp().probability());
    line("%-40s %12s %18s", "without", "it loses", "its lead shrinks by");
    why.spoken().stream()
        .limit(SHOWN)
        .forEach(s -> line("%-40s %12.2f %18.2f", s.words(), s.forWinner(), s.againstRunnerUp()));
    line("%nBoth as natural logarithms: 0.7 halves the odds, below 0 speaks for the other.");
    return 0;
  }

  private void line(String format, Object... values) {
    spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
  }
}
