package io.prosa.nlu.training;

import io.prosa.nlu.intent.IntentModel;
import java.util.Arrays;
import java.util.List;

/// The temperature at which confidence is worth what it says, on rows the model never saw.
record Calibration(double temperature, double accuracy) {
  private static final double LOWEST = 0.2;
  private static final double HIGHEST = 3;
  private static final double STEP = 0.02;

  static Calibration of(IntentModel model, List<Target> rows) {
    if (rows.isEmpty()) {
      return new Calibration(1, 0);
    }
    var scores = rows.stream().map(r -> model.average(r.row())).toList();
    var best = 1.0;
    var least = Double.MAX_VALUE;
    for (var temperature = LOWEST; temperature < HIGHEST; temperature += STEP) {
      var surprise = 0.0;
      for (var i = 0; i < rows.size(); i++) {
        surprise += surprise(scores.get(i), rows.get(i).label(), temperature);
      }
      if (surprise < least) {
        least = surprise;
        best = temperature;
      }
    }
    return new Calibration(best, accuracy(scores, rows));
  }

  private static double surprise(double[] scores, int label, double temperature) {
    var highest = Arrays.stream(scores).max().orElse(0);
    var sum = Arrays.stream(scores).map(s -> Math.exp((s - highest) / temperature)).sum();
    return Math.log(sum) - (scores[label] - highest) / temperature;
  }

  private static double accuracy(List<double[]> scores, List<Target> rows) {
    var right = 0;
    for (var i = 0; i < rows.size(); i++) {
      var own = scores.get(i)[rows.get(i).label()];
      right += Arrays.stream(scores.get(i)).allMatch(s -> s <= own) ? 1 : 0;
    }
    return (double) right / rows.size();
  }
}
