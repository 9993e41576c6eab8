package io.prosa.nlu.command;

import io.prosa.nlu.text.Tokeniser;
import io.prosa.nlu.training.Evaluation;
import io.prosa.nlu.training.Example;
import io.prosa.nlu.training.IntentTrainer;
import io.prosa.nlu.words.BrokenWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Puts the same pipeline to data of any kind.
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description = "Trains afresh on one table and measures on another; any labels will do.")
final class Benchmark implements Callable<Integer> {
  private static final long SEED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Report report = new Report();

  @Option(names = "--train", required = true, description = "table with columns label and text")
  private Path train = Path.of("");

  @Option(names = "--test", required = true, description = "table with columns label and text")
  private Path test = Path.of("");

  @Override
  public Integer call() throws IOException {
    var examples =
        Inputs.table(train).stream().map(row -> new Example(row.label(), row.text())).toList();
    if (examples.stream().map(Example::label).distinct().count() < 2) {
      throw new BrokenWords(
          train + ": two labels at least are needed, or nothing can be told apart");
    }
    var rows = Inputs.table(test);
    var start = System.nanoTime();
    var model = new IntentTrainer(SEED).train(examples).model();
    var seconds = (System.nanoTime() - start) / 1e9;
    var tokeniser = new Tokeniser();
    var evaluation = Evaluation.of(rows, text -> model.rank(tokeniser.tokens(text)));
    report.print(
        spec.commandLine().getOut(), evaluation, model.trust(), OptionalDouble.of(seconds));
    return 0;
  }
}
