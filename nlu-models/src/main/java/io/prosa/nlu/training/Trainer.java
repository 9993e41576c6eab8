package io.prosa.nlu.training;

import io.prosa.nlu.Manifest;
import io.prosa.nlu.Model;
import io.prosa.nlu.words.Words;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// Makes a model of training-data. Same data, same seed: same model, to the byte.
public final class Trainer {
  private static final long SEED = 20261122;

  private Trainer() {}

  /// @throws io.prosa.nlu.words.BrokenWords when the data cannot be learned from
  public static Model train(Words words) {
    var curriculum = Curriculum.of(words);
    var marked = WifiTrainer.marked(words);
    var sentences = new TreeMap<>(curriculum.sentences());
    var languages = CompletableFuture.supplyAsync(() -> new LanguageTrainer(SEED).train(sentences));
    var wifi =
        CompletableFuture.supplyAsync(
            () -> new WifiTrainer(SEED).train(marked, curriculum.examples()));
    var trained = new IntentTrainer(SEED).train(curriculum.examples());
    var manifest =
        new Manifest(
            Fingerprint.data(words),
            Fingerprint.of(words),
            SEED,
            curriculum.examples().size(),
            trained.model().labels().size(),
            trained.features(),
            trained.model().trust().temperature(),
            trained.accuracy());
    return new Model(manifest, trained.model(), languages.join(), wifi.join());
  }
}
