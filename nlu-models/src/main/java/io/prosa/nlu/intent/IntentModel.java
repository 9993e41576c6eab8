package io.prosa.nlu.intent;

import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Both experts and how much their average is to be believed. Immutable, thread-safe.
public final class IntentModel {
  private final List<String> labels;
  private final Vocabulary vocabulary;
  private final Linear linear;
  private final Network network;
  private final double temperature;

  /// @param linear weights of the maximum-entropy expert, a feature's labels side by side
  /// @param temperature divides the averaged scores; above 1 it lowers confidence
  public IntentModel(
      List<String> labels,
      Vocabulary vocabulary,
      float[] linear,
      Network network,
      double temperature) {
    this.labels = List.copyOf(labels);
    this.vocabulary = vocabulary;
    this.linear = new Linear(linear, labels.size());
    this.network = network;
    this.temperature = temperature;
  }

  /// All labels, likeliest first, with calibrated probabilities.
  public List<Intent> rank(Tokens tokens) {
    var probabilities = average(vocabulary.row(Features.of(tokens)));
    for (var i = 0; i < probabilities.length; i++) {
      probabilities[i] /= temperature;
    }
    toLogarithms(probabilities);
    var ranked = new ArrayList<Intent>(labels.size());
    for (var i = 0; i < probabilities.length; i++) {
      ranked.add(new Intent(labels.get(i), Math.exp(probabilities[i])));
    }
    ranked.sort(Comparator.comparingDouble(Intent::probability).reversed());
    return ranked;
  }

  /// The mean of both experts' log-probabilities.
  public double[] average(Row row) {
    var first = wide(linear.scores(row));
    var second = wide(network.scores(row));
    toLogarithms(first);
    toLogarithms(second);
    for (var i = 0; i < first.length; i++) {
      first[i] = (first[i] + second[i]) / 2;
    }
    return first;
  }

  /// This model with another temperature.
  public IntentModel at(double newTemperature) {
    return new IntentModel(labels, vocabulary, linear.weights(), network, newTemperature);
  }

  public List<String> labels() {
    return labels;
  }

  public double temperature() {
    return temperature;
  }

  private static double[] wide(float[] values) {
    var wide = new double[values.length];
    for (var i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }

  private static void toLogarithms(double[] scores) {
    var highest = Double.NEGATIVE_INFINITY;
    for (var score : scores) {
      highest = Math.max(highest, score);
    }
    var sum = 0.0;
    for (var score : scores) {
      sum += Math.exp(score - highest);
    }
    var total = highest + Math.log(sum);
    for (var i = 0; i < scores.length; i++) {
      scores[i] -= total;
    }
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(labels.size());
    for (var label : labels) {
      out.writeUTF(label);
    }
    out.writeDouble(temperature);
    vocabulary.write(out);
    Rounded.write(out, linear.weights(), labels.size());
    network.write(out);
  }

  public static IntentModel read(DataInput in) throws IOException {
    var labels = new String[in.readInt()];
    for (var i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    var temperature = in.readDouble();
    var vocabulary = Vocabulary.read(in);
    return new IntentModel(
        List.of(labels), vocabulary, Rounded.read(in), Network.read(in), temperature);
  }
}
