package io.prosa.nlu.command;

import io.prosa.nlu.intent.Trust;
import io.prosa.nlu.training.CrossValidation;
import io.prosa.nlu.training.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures on every example, each time by a model that never saw it.
@Command(
    name = "cross-validate",
    mixinStandardHelpOptions = true,
    description = "Trains once for each fold and measures on the examples left out.")
final class CrossValidate implements Callable<Integer> {
  private static final long SEED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Report report = new Report();

  @Option(
      names = "--data",
      description = "a folder, a table or Rasa's YAML (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("training-data");

  @Option(names = "--folds", description = "two at least (default: ${DEFAULT-VALUE})")
  private int folds = 5;

  @Override
  public Integer call() throws IOException {
    var examples =
        Inputs.examples(data).stream().map(row -> new Example(row.label(), row.text())).toList();
    var start = System.nanoTime();
    try (var progress = Progress.of("folds", folds)) {
      var evaluation = new CrossValidation(examples, Math.max(2, folds), SEED).run(progress::step);
      var seconds = (System.nanoTime() - start) / 1e9;
      report.print(
          spec.commandLine().getOut(), evaluation, Trust.BLIND, OptionalDouble.of(seconds));
    }
    return 0;
  }
}
