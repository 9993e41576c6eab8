package io.prosa.nlu.command;

import io.prosa.nlu.training.Trainer;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes a model file.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns from a folder of training data and writes a model.")
final class Train implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--data", required = true, description = "such as training-data")
  private Path data = Path.of("");

  @Option(names = "--out", required = true, description = "the model file to write")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    var start = System.nanoTime();
    var model = Trainer.train(Words.in(data));
    model.write(file);
    var manifest = model.manifest();
    spec.commandLine()
        .getOut()
        .printf(
            "%d examples, %d intents, %d features in %.1f s; %.1f %% right of those kept back%n",
            manifest.examples(),
            manifest.labels(),
            manifest.features(),
            (System.nanoTime() - start) / 1e9,
            manifest.accuracy() * 100);
    return 0;
  }
}
