package io.prosa.nlu.training;

import io.prosa.nlu.words.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What accuracy a share of the examples would have given.
public final class LearningCurve {
  private static final int FEWEST = 2;

  private LearningCurve() {}

  /// @param examples how many were learned from
  /// @param accuracy in percent, by the name of the set
  public record Point(int examples, Map<String, Double> accuracy) {}

  /// Trains on a share of every label and measures on each set.
  public static Point at(
      int percent, List<Example> examples, Map<String, List<Labelled>> sets, long seed) {
    var some = share(percent, examples, seed);
    var classifier = Classifier.learn(some, seed);
    var accuracy = new TreeMap<String, Double>();
    sets.forEach((name, rows) -> accuracy.put(name, 100 * accuracy(rows, classifier)));
    return new Point(some.size(), accuracy);
  }

  /// A smaller share is part of a larger one.
  static List<Example> share(int percent, List<Example> examples, long seed) {
    var byLabel = new TreeMap<String, List<Example>>();
    examples.forEach(e -> byLabel.computeIfAbsent(e.label(), l -> new ArrayList<>()).add(e));
    var random = new Random(seed);
    var some = new ArrayList<Example>();
    for (var all : byLabel.values()) {
      Collections.shuffle(all, random);
      var count = Math.max(FEWEST, all.size() * percent / 100);
      some.addAll(all.subList(0, Math.min(all.size(), count)));
    }
    return some;
  }

  private static double accuracy(List<Labelled> rows, Classifier classifier) {
    var right =
        rows.stream()
            .filter(row -> classifier.rank(row.text()).getFirst().name().equals(row.label()))
            .count();
    return (double) right / Math.max(1, rows.size());
  }
}
