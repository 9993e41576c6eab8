package io.prosa.nlu.command;

import io.prosa.nlu.training.CrossValidation;
import io.prosa.nlu.training.Evaluation.Confusion;
import io.prosa.nlu.training.Example;
import io.prosa.nlu.training.Lint;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Reads the training data with a critical eye.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Finds duplicates, near-duplicates across labels, texts under two labels, leaks from",
      "the held-out rows, labels with one example, and labels that pull at each other.",
      "Ends with code 1 where something must be repaired."
    })
final class Check implements Callable<Integer> {
  private static final long SEED = 1;
  private static final int FOLDS = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--data", description = "a folder (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("training-data");

  @Option(names = "--fast", description = "leave out the confused labels, which take training")
  private boolean fast;

  @Option(names = "--json", description = "print one JSON object and nothing else")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var findings = Lint.of(Words.in(data));
    List<Confusion> confused = fast ? List.of() : confused();
    var out = spec.commandLine().getOut();
    if (json) {
      var facts = Map.of("findings", findings, "confused", confused);
      out.println(JsonMapper.builder().build().writeValueAsString(facts));
    } else {
      print(out, findings, confused);
    }
    return findings.stream().anyMatch(Lint.Finding::isError) ? 1 : 0;
  }

  private List<Confusion> confused() throws IOException {
    var examples =
        Inputs.examples(data).stream().map(row -> new Example(row.label(), row.text())).toList();
    try (var progress = Progress.of("looking for confused labels", FOLDS)) {
      return new CrossValidation(examples, FOLDS, SEED).run(progress::step).confusions();
    }
  }

  private static void print(
      PrintWriter out, List<Lint.Finding> findings, List<Confusion> confused) {
    findings.forEach(
        f ->
            out.printf(
                "%s: %s: %s: %s%n",
                f.place(), f.isError() ? "error" : "warning", f.kind(), f.problem()));
    if (!confused.isEmpty()) {
      out.printf("%nlabels that pull at each other%n");
      confused.forEach(
          c -> out.printf("%4d  %s taken for %s%n", c.times(), c.label(), c.predicted()));
    }
    var errors = findings.stream().filter(Lint.Finding::isError).count();
    out.printf("%n%d errors, %d warnings%n", errors, findings.size() - errors);
  }
}
