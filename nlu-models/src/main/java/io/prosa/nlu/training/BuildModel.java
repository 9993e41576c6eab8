package io.prosa.nlu.training;

import io.prosa.nlu.Model;
import io.prosa.nlu.Phrasebook;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.ListedValue;
import io.prosa.nlu.words.Words;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the build runs after compiling: checks and lists the words, puts what the bot says into a
/// form that loads fast, and trains when data or pipeline changed.
public final class BuildModel {
  private BuildModel() {}

  /// @param args the folder of training data, and the folder of compiled classes to write into
  public static void main(String[] args) throws IOException {
    Quiet.logs();
    try {
      build(Path.of(args[0]), Path.of(args[1]));
    } catch (BrokenWords e) {
      System.err.println("training-data: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void build(Path data, Path classes) throws IOException {
    var words = Words.in(data);
    var index = classes.resolve(Words.INDEX);
    Files.createDirectories(index.toAbsolutePath().getParent());
    Files.writeString(index, String.join("\n", words.texts().keySet()) + "\n");
    Files.writeString(
        classes.resolve(ListedValue.RESOURCE.substring(1)),
        ListedValue.table(ListedValue.in(words)));
    Phrasebook.of(words).write(classes.resolve(Phrasebook.RESOURCE.substring(1)));
    var file = classes.resolve(Model.RESOURCE.substring(1));
    if (fingerprint(file).equals(Optional.of(Fingerprint.of(words)))) {
      return;
    }
    var start = System.nanoTime();
    var model = Trainer.train(words);
    model.write(file);
    var manifest = model.manifest();
    System.out.printf(
        "nlu: trained %d examples, %d intents, %d features in %.1f s; %.1f %% right of those kept back; %.1f MB%n",
        manifest.examples(),
        manifest.labels(),
        manifest.features(),
        (System.nanoTime() - start) / 1e9,
        manifest.accuracy() * 100,
        Files.size(file) / 1e6);
  }

  private static Optional<String> fingerprint(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      return Optional.of(Model.manifest(in).fingerprint());
    } catch (IOException e) {
      return Optional.empty(); // cut short or of an older format: train again
    }
  }
}
