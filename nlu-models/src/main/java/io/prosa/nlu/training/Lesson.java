package io.prosa.nlu.training;

import io.prosa.nlu.intent.Expert;
import io.prosa.nlu.intent.Features;
import io.prosa.nlu.intent.IntentModel;
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
    var networks = new ArrayList<Future<Expert>>();
    for (var n = 0; n < (few ? NETWORKS_OF_FEW : NETWORKS); n++) {
      var own = seed + n;
      networks.add(start(threads, () -> bag(own).train(clean, noisy)));
    }
    var all = new ArrayList<>(clean);
    all.addAll(noisy);
    var labelled = labels.size();
    var wide = start(threads, () -> Wide.train(all, vocabulary.size(), labelled, seed));
    var words = start(threads, () -> MaximumEntropy.train(clean, vocabulary.words(), labelled));
    return new Experts(result(words), result(wide), networks.stream().map(Lesson::result).toList());
  }

  private HashBag bag(long own) {
    return new HashBag(vocabulary.size(), labels.size(), clean.size(), own);
  }

  /// The experts as three voices: the networks speak as one.
  record Experts(Expert words, Expert wide, List<Expert> networks) {
    List<Voice> voices(List<Double> weights) {
      var voices = new ArrayList<Voice>();
      voices.add(new Voice(words, weights.get(0)));
      voices.add(new Voice(wide, weights.get(1)));
      networks.forEach(n -> voices.add(new Voice(n, weights.get(2) / networks.size())));
      return voices;
    }
  }

  /// The model with these weights for the voices.
  IntentModel model(Experts experts, List<Double> weights, Trust trust) {
    return new IntentModel(labels, spelling, vocabulary, experts.voices(weights), trust);
  }

  /// What the experts say about examples that they have not seen.
  List<Gate.Opinions> opinions(Experts experts, List<Example> unseen) {
    var model = model(experts, List.of(1.0, 1.0, 1.0), Trust.BLIND);
    return targets(features(unseen), unseen).stream()
        .map(t -> new Gate.Opinions(byVoice(model, experts, t), t.label()))
        .toList();
  }

  private static List<double[]> byVoice(IntentModel model, Experts experts, Target target) {
    var joint = new double[model.labels().size()];
    for (var network : experts.networks()) {
      var opinion = model.opinion(network, target.row());
      for (var l = 0; l < joint.length; l++) {
        joint[l] += opinion[l] / experts.networks().size();
      }
    }
    return List.of(
        model.opinion(experts.words(), target.row()),
        model.opinion(experts.wide(), target.row()),
        joint);
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

  private static Future<Expert> start(ExecutorService threads, Callable<Expert> training) {
    return threads.submit(training);
  }

  private static Expert result(Future<Expert> training) {
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
