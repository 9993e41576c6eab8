package io.prosa.nlu.training;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/// The first expert: maximum entropy over tf-idf features, solved by OpenNLP's L-BFGS.
final class MaximumEntropy {
  private static final int ITERATIONS = 30;
  private static final int MEMORY = 4;
  private static final double RIDGE = 0.01;

  private MaximumEntropy() {}

  /// Returns the weights, those of feature f for all labels from f * labels on.
  static float[] train(List<Target> rows, int features, int labels) {
    var minimizer = new QNMinimizer(0, RIDGE, ITERATIONS, MEMORY, 10 * ITERATIONS);
    var best = minimizer.minimize(new Likelihood(rows, features, labels));
    var weights = new float[best.length];
    for (var i = 0; i < best.length; i++) {
      weights[i] = (float) best[i];
    }
    return weights;
  }
}
