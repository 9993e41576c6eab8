package io.prosa.nlu.training;

import io.prosa.nlu.intent.Features;
import io.prosa.nlu.intent.IntentModel;
import io.prosa.nlu.intent.Network;
import io.prosa.nlu.intent.Rounded;
import io.prosa.nlu.intent.Vocabulary;
import io.prosa.nlu.text.Tokeniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Trains both experts on the same rows, and calibrates their average on rows that neither saw.
public final class IntentTrainer {
  private final Tokeniser tokeniser = new Tokeniser();
  private final long seed;

  public IntentTrainer(long seed) {
    this.seed = seed;
  }

  /// What came out, and how it did on the rows kept back.
  public record Trained(IntentModel model, Vocabulary vocabulary, double accuracy) {}

  /// Learns any labels from any examples.
  public Trained train(List<Example> examples) {
    var split = Split.of(examples, seed);
    var labels = List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
    var clean = features(split.learned());
    var vocabulary = VocabularyBuilder.build(clean, labels.size());
    var rows = targets(vocabulary, clean, split.learned(), labels);
    var spoilt = spoilt(split.learned());
    var noisy = targets(vocabulary, features(spoilt), spoilt, labels);
    var model = experts(vocabulary, rows, noisy, labels);
    var kept = targets(vocabulary, features(split.keptBack()), split.keptBack(), labels);
    var calibration = Calibration.of(model, kept);
    return new Trained(model.at(calibration.temperature()), vocabulary, calibration.accuracy());
  }

  /// The experts need one core each most of the time, so they learn side by side.
  private IntentModel experts(
      Vocabulary vocabulary, List<Target> clean, List<Target> noisy, List<String> labels) {
    var features = vocabulary.size();
    var all = new ArrayList<>(clean);
    all.addAll(noisy);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var linear = threads.submit(() -> MaximumEntropy.train(all, features, labels.size()));
      var network =
          threads.submit(() -> new HashBag(features, labels.size(), seed).train(clean, noisy));
      return model(vocabulary, linear.get(), network.get(), labels);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an expert could not be trained", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while training", e);
    }
  }

  private static IntentModel model(
      Vocabulary vocabulary, float[] linear, Network network, List<String> labels) {
    var rounded = Rounded.rounded(linear, labels.size());
    return new IntentModel(labels, vocabulary, rounded, network, 1);
  }

  private List<Features> features(List<Example> examples) {
    return examples.stream().map(e -> Features.of(tokeniser.tokens(e.text()))).toList();
  }

  private List<Example> spoilt(List<Example> examples) {
    var noise = new Noise(new Random(seed));
    return examples.stream().map(e -> new Example(e.label(), noise.spoil(e.text()))).toList();
  }

  private static List<Target> targets(
      Vocabulary vocabulary, List<Features> features, List<Example> examples, List<String> labels) {
    var targets = new ArrayList<Target>(examples.size());
    for (var i = 0; i < examples.size(); i++) {
      var label = labels.indexOf(examples.get(i).label());
      targets.add(new Target(vocabulary.row(features.get(i)), label));
    }
    return targets;
  }
}
