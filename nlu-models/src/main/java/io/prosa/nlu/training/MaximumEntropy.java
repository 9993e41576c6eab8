package io.prosa.nlu.training;

import io.prosa.nlu.intent.Linear;
import io.prosa.nlu.intent.Row;
import io.prosa.nlu.intent.Table;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/// The expert on words: maximum entropy over words and pairs of them, solved by OpenNLP's L-BFGS.
/// It knows nothing of letters, so its mistakes are others than those of the rest.
final class MaximumEntropy {
  private static final int MOST_WEIGHTS = 3_000_000;
  private static final int ITERATIONS = 25;
  private static final int MEMORY = 4;
  private static final double RIDGE = 0.01;

  private MaximumEntropy() {}

  /// @param words the features below this place are words
  static Linear train(List<Target> rows, int words, int labels) {
    var features = Math.max(1, Math.min(words, MOST_WEIGHTS / labels));
    var known = rows.stream().map(t -> new Target(below(t.row(), features), t.label())).toList();
    var minimizer = new QNMinimizer(0, RIDGE, ITERATIONS, MEMORY, 10 * ITERATIONS);
    var best = minimizer.minimize(new Likelihood(known, features, labels));
    var weights = new float[best.length];
    for (var i = 0; i < best.length; i++) {
      weights[i] = (float) best[i];
    }
    return new Linear(Table.of(weights, labels, labels));
  }

  private static Row below(Row row, int features) {
    var ids = new int[row.size()];
    var weights = new float[row.size()];
    var size = 0;
    for (var i = 0; i < row.size(); i++) {
      if (row.id(i) < features) {
        ids[size] = row.id(i);
        weights[size++] = row.weight(i);
      }
    }
    return new Row(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
  }
}
