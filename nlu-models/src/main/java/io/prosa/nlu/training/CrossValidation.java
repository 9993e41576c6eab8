package io.prosa.nlu.training;

import io.prosa.nlu.training.Evaluation.Prediction;
import io.prosa.nlu.training.Evaluation.Time;
import io.prosa.nlu.words.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Trains as often as there are folds, each time without one of them, and predicts that one: every
/// example is judged by a model that never saw it.
public final class CrossValidation {
  private final List<Example> examples;
  private final int folds;
  private final long seed;

  public CrossValidation(List<Example> examples, int folds, long seed) {
    this.examples = List.copyOf(examples);
    this.folds = folds;
    this.seed = seed;
  }

  /// @param stepDone is run after each fold
  public Evaluation run(Runnable stepDone) {
    var predictions = new ArrayList<Prediction>();
    for (var fold : dealt()) {
      var rest = new ArrayList<>(examples);
      rest.removeAll(fold);
      var classifier = Classifier.learn(rest, seed);
      fold.forEach(
          e ->
              predictions.add(
                  Prediction.of(new Labelled(e.label(), e.text()), classifier.rank(e.text()))));
      stepDone.run();
    }
    return new Evaluation(predictions, Time.UNKNOWN);
  }

  /// Every label is dealt round the folds like cards. A text that stands twice falls into one fold,
  /// or the other copy would give the answer away.
  List<List<Example>> dealt() {
    var byLabel = new TreeMap<String, List<Example>>();
    examples.stream()
        .distinct()
        .forEach(e -> byLabel.computeIfAbsent(e.label(), l -> new ArrayList<>()).add(e));
    var dealt = new ArrayList<List<Example>>();
    for (var i = 0; i < folds; i++) {
      dealt.add(new ArrayList<>());
    }
    var random = new Random(seed);
    var next = 0;
    for (var some : byLabel.values()) {
      Collections.shuffle(some, random);
      for (var example : some) {
        dealt.get(next++ % folds).add(example);
      }
    }
    return dealt;
  }
}
