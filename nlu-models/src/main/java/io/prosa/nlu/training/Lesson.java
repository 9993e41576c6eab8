package io.prosa.nlu.training;

import io.prosa.nlu.intent.Expert;
import io.prosa.nlu.intent.Features;
import io.prosa.nlu.intent.IntentModel;
import io.prosa.nlu.intent.Network;
import io.prosa.nlu.intent.Networks;
import io.prosa.nlu.intent.Spelling;
import io.prosa.nlu.intent.Trust;
import io.prosa.nlu.intent.Vocabulary;
import io.prosa.nlu.intent.Voice;
import io.prosa.nlu.text.Tokeniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Some examples as numbers, and what the experts learn from them.
final class Lesson {
  /// Another seed steadies the networks. With ten examples an intent six are 0.8 points better than
  /// three (two draws from BANKING77's training rows), and training is cheap there.
  static final int NETWORKS = 2;

  static final int NETWORKS_OF_FEW = 6;

  private static final Tokeniser TOKENISER = new Tokeniser();

  private final List<String> labels;
  private final Spelling spelling;
  private final Vocabulary vocabulary;
  private final List<Target> clean;
  private final List<Target> noisy;
  private final boolean few;
  private final long seed;

  /// @param few whether there are so few examples that grams over blanks mislead
  Lesson(List<Example> examples, List<String> labels, boolean few, long seed) {
    this.labels = labels;
    this.few = few;
    this.seed = seed;
    var tokens = examples.stream().map(e -> TOKENISER.tokens(e.text())).toList();
    spelling = Dictionary.of(tokens);
    var features = tokens.stream().map(t -> Features.of(t, spelling)).toList();
    vocabulary = VocabularyBuilder.build(features, !few);
    clean = targets(features, examples);
    var noise = new Noise(new Random(seed));
    var spoilt = examples.stream().map(e -> new Example(e.label(), noise.spoil(e.text()))).toList();
    noisy = targets(features(spoilt), spoilt);
  }

  /// Trains all experts, the slowest first: words, everything, and the networks.
  Experts learn(ExecutorService threads) {
    var networks = new ArrayList<Future<Network>>();
    for (var n = 0; n < (few ? NETWORKS_OF_FEW : NETWORKS); n++) {
      var own = seed + n;
      networks.add(start(threads, () -> bag(own).train(clean, noisy)));
    }
    var all = new ArrayList<>(clean);
    all.addAll(noisy);
    var labelled = labels.size();
    var wide = start(threads, () -> Wide.train(all, vocabulary.size(), labelled, seed));
    var words = start(threads, () -> MaximumEntropy.train(clean, vocabulary.words(), labelled));
    var bags = networks.stream().map(Lesson::result).toList();
    return new Experts(result(words), result(wide), Networks.of(bags));
  }

  private HashBag bag(long own) {
    return new HashBag(vocabulary.size(), labels.size(), clean.size(), own);
  }

  record Experts(Expert words, Expert wide, Expert networks) {
    List<Expert> inOrder() {
      return List.of(words, wide, networks);
    }
  }

  /// The model with these weights for the voices.
  IntentModel model(Experts experts, List<Double> weights, Trust trust) {
    var voices = new ArrayList<Voice>();
    for (var expert : experts.inOrder()) {
      voices.add(new Voice(expert, weights.get(voices.size())));
    }
    return new IntentModel(labels, spelling, vocabulary, voices, trust);
  }

  /// What the experts say about examples that they have not seen.
  List<Gate.Opinions> opinions(Experts experts, List<Example> unseen) {
    var model = model(experts, List.of(1.0, 1.0, 1.0), Trust.BLIND);
    return targets(features(unseen), unseen).stream()
        .map(
            t ->
                new Gate.Opinions(
                    experts.inOrder().stream().map(e -> model.opinion(e, t.row())).toList(),
                    t.label()))
        .toList();
  }

  int features() {
    return vocabulary.size();
  }

  private List<Features> features(List<Example> examples) {
    return examples.stream().map(e -> Features.of(TOKENISER.tokens(e.text()), spelling)).toList();
  }

  private List<Target> targets(List<Features> features, List<Example> examples) {
    var targets = new ArrayList<Target>(examples.size());
    for (var i = 0; i < examples.size(); i++) {
      var label = labels.indexOf(examples.get(i).label());
      targets.add(new Target(vocabulary.row(features.get(i)), label));
    }
    return targets;
  }

  private static <E> Future<E> start(ExecutorService threads, Callable<E> training) {
    return threads.submit(training);
  }

  private static <E> E result(Future<E> training) {
    try {
      return training.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an expert could not be trained", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while training", e);
    }
  }
}
