package io.prosa.nlu.command;

import io.prosa.nlu.Model;
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
    description = "Learns from training data, also Rasa's, and writes a model.")
final class Train implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      required = true,
      description = "a folder such as training-data, or Rasa's YAML")
  private Path data = Path.of("");

  @Option(names = "--language", description = "of Rasa's YAML (default: ${DEFAULT-VALUE})")
  private String language = "pt-BR";

  @Option(names = "--out", required = true, description = "the model file to write")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    var start = System.nanoTime();
    var words = Inputs.words(data, Inputs.language(language));
    var model = train(words);
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

  private static Model train(Words words) {
    try (var progress = Progress.of("training", -1)) {
      var model = Trainer.train(words);
      progress.step();
      return model;
    }
  }
}
