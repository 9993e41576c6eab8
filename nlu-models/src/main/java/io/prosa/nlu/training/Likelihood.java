package io.prosa.nlu.training;

import io.prosa.nlu.intent.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/// The negative log-likelihood of the rows, for OpenNLP's minimiser.
///
/// OpenNLP's own keeps a label's weights together, which here makes each access a cache miss: 150 s
/// for 10,000 rows. A feature's weights side by side take a tenth of it. Rows are summed in fixed
/// halves, so that the result does not depend on timing.
final class Likelihood implements Function {
  private static final int PARTS = 2;

  private final List<Target> rows;
  private final int labels;
  private final int dimension;
  private final double[][] gradients;
  private double[] lastPoint = {};
  private double lastValue;

  Likelihood(List<Target> rows, int features, int labels) {
    this.rows = rows;
    this.labels = labels;
    dimension = features * labels;
    gradients = new double[PARTS][dimension];
  }

  @Override
  public int getDimension() {
    return dimension;
  }

  @Override
  public double valueAt(double[] point) {
    evaluate(point);
    return lastValue;
  }

  @Override
  public double[] gradientAt(double[] point) {
    evaluate(point);
    return gradients[0].clone();
  }

  private void evaluate(double[] point) {
    if (Arrays.equals(point, lastPoint)) {
      return;
    }
    var values =
        IntStream.range(0, PARTS).parallel().mapToDouble(part -> sum(point, part)).toArray();
    lastValue = Arrays.stream(values).sum();
    for (var part = 1; part < PARTS; part++) {
      for (var i = 0; i < dimension; i++) {
        gradients[0][i] += gradients[part][i];
      }
    }
    lastPoint = point.clone();
  }

  private double sum(double[] point, int part) {
    var gradient = gradients[part];
    Arrays.fill(gradient, 0);
    var value = 0.0;
    var scores = new float[labels];
    for (var i = rows.size() * part / PARTS; i < rows.size() * (part + 1) / PARTS; i++) {
      value += row(point, rows.get(i), scores, gradient);
    }
    return value;
  }

  private double row(double[] point, Target target, float[] scores, double[] gradient) {
    score(point, target.row(), scores);
    var surprise = softmax(scores, target.label());
    scores[target.label()] -= 1;
    var row = target.row();
    for (var f = 0; f < row.size(); f++) {
      var from = row.id(f) * labels;
      double weight = row.weight(f);
      for (var l = 0; l < labels; l++) {
        gradient[from + l] += weight * scores[l];
      }
    }
    return surprise;
  }

  private void score(double[] point, Row row, float[] scores) {
    Arrays.fill(scores, 0);
    for (var f = 0; f < row.size(); f++) {
      var from = row.id(f) * labels;
      double weight = row.weight(f);
      for (var l = 0; l < labels; l++) {
        scores[l] += (float) (weight * point[from + l]);
      }
    }
  }

  /// Turns scores into probabilities; returns the negative logarithm of the right label's.
  private static double softmax(float[] scores, int right) {
    var highest = Float.NEGATIVE_INFINITY;
    for (var score : scores) {
      highest = Math.max(highest, score);
    }
    var sum = 0f;
    for (var l = 0; l < scores.length; l++) {
      scores[l] = (float) Math.exp(scores[l] - highest);
      sum += scores[l];
    }
    for (var l = 0; l < scores.length; l++) {
      scores[l] /= sum;
    }
    return -Math.log(Math.max(scores[right], Float.MIN_NORMAL));
  }
}
