package io.prosa.nlu.training;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.intent.IntentModel;
import io.prosa.nlu.intent.Trust;
import java.util.ArrayList;
import java.util.List;

/// How loud each expert is to be and how far their average is to be trusted, found on rows that
/// none of them saw. What the data are too few for gets no voice.
///
/// @param weights of the experts, summing to 1
/// @param accuracy of the average on those rows
record Gate(List<Double> weights, Trust trust, double accuracy) {
  // Words, everything, networks: in the shares that did well throughout, in others, and alone.
  private static final List<List<Double>> CHOICES =
      List.of(
          List.of(0.1, 0.3, 0.6),
          List.of(0.0, 0.2, 0.8),
          List.of(0.2, 0.4, 0.4),
          List.of(0.0, 0.6, 0.4),
          List.of(0.3, 0.7, 0.0),
          List.of(0.0, 0.0, 1.0),
          List.of(0.0, 1.0, 0.0),
          List.of(1.0, 0.0, 0.0));

  // So much better must a choice be than one before it: a few hundred rows tell no finer.
  private static final double BETTER = 0.97;
  private static final double LOWEST = 0.2;
  private static final double HIGHEST = 3;
  private static final double FINENESS = 0.02;

  /// What the experts, in their order, said about a row: logarithms of probabilities by label.
  record Opinions(List<double[]> byExpert, int label) {
    double[] average(List<Double> weights) {
      var average = new double[byExpert.getFirst().length];
      for (var e = 0; e < weights.size(); e++) {
        for (var l = 0; l < average.length; l++) {
          average[l] += weights.get(e) * byExpert.get(e)[l];
        }
      }
      return average;
    }
  }

  private record Fit(double temperature, double surprise) {}

  /// @param rows none for data too few to keep any back: then nothing can be found out
  static Gate of(List<Opinions> rows, List<String> labels) {
    var best = new Gate(CHOICES.getFirst(), Trust.BLIND, 0);
    if (rows.isEmpty()) {
      return best;
    }
    var least = Double.POSITIVE_INFINITY;
    for (var weights : CHOICES) {
      var averages = rows.stream().map(r -> r.average(weights)).toList();
      var fit = fit(averages, rows);
      if (fit.surprise() < least * BETTER) {
        least = fit.surprise();
        var trust = new Trust(fit.temperature(), strangeness(averages, rows, labels, fit));
        best = new Gate(weights, trust, accuracy(averages, rows));
      }
    }
    return best;
  }

  /// The temperature at which the right labels are least of a surprise; surprise has one valley.
  private static Fit fit(List<double[]> averages, List<Opinions> rows) {
    var low = LOWEST;
    var high = HIGHEST;
    while (high - low > FINENESS) {
      var third = (high - low) / 3;
      if (surprise(averages, rows, low + third) < surprise(averages, rows, high - third)) {
        high -= third;
      } else {
        low += third;
      }
    }
    var middle = (low + high) / 2;
    return new Fit(middle, surprise(averages, rows, middle));
  }

  private static double surprise(List<double[]> averages, List<Opinions> rows, double temperature) {
    var sum = 0.0;
    for (var i = 0; i < rows.size(); i++) {
      sum -= cooled(averages.get(i), temperature)[rows.get(i).label()];
    }
    return sum / rows.size();
  }

  private static double[] cooled(double[] average, double temperature) {
    var cooled = new double[average.length];
    for (var l = 0; l < cooled.length; l++) {
      cooled[l] = average[l] / temperature;
    }
    IntentModel.toLogarithms(cooled);
    return cooled;
  }

  private static float[] strangeness(
      List<double[]> averages, List<Opinions> rows, List<String> labels, Fit fit) {
    var outside = labels.indexOf(Interpretation.OUT_OF_SCOPE);
    var found = new ArrayList<Double>();
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).label() != outside) {
        var cooled = cooled(averages.get(i), fit.temperature());
        var intents = new ArrayList<Intent>();
        for (var l = 0; l < cooled.length; l++) {
          intents.add(new Intent(labels.get(l), Math.exp(cooled[l])));
        }
        found.add(Interpretation.strangeness(intents));
      }
    }
    var values = new float[found.size()];
    for (var i = 0; i < values.length; i++) {
      values[i] = found.get(i).floatValue();
    }
    return values;
  }

  private static double accuracy(List<double[]> averages, List<Opinions> rows) {
    var right = 0;
    for (var i = 0; i < rows.size(); i++) {
      right += isHighest(averages.get(i), rows.get(i).label()) ? 1 : 0;
    }
    return (double) right / rows.size();
  }

  private static boolean isHighest(double[] scores, int label) {
    for (var score : scores) {
      if (score > scores[label]) {
        return false;
      }
    }
    return true;
  }
}
