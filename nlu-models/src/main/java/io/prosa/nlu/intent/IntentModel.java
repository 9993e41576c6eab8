package io.prosa.nlu.intent;

import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// The experts, how loud each of them is, and how much their average is to be believed. Immutable,
/// thread-safe; answering allocates the answer and nothing else.
public final class IntentModel {
  private final List<String> labels;
  private final Spelling spelling;
  private final Vocabulary vocabulary;
  private final List<Voice> voices;
  private final Trust trust;
  private final Scratch.Pool pool;

  /// @param voices at least one
  public IntentModel(
      List<String> labels,
      Spelling spelling,
      Vocabulary vocabulary,
      List<Voice> voices,
      Trust trust) {
    this.labels = List.copyOf(labels);
    this.spelling = spelling;
    this.vocabulary = vocabulary;
    this.voices = voices.stream().filter(v -> v.weight() > 0).toList();
    this.trust = trust;
    var networks =
        voices.stream()
            .map(Voice::expert)
            .filter(Network.class::isInstance)
            .map(Network.class::cast)
            .toList();
    pool =
        new Scratch.Pool(
            networks.stream().mapToInt(Network::width).max().orElse(0),
            networks.stream().mapToInt(Network::hiddenUnits).max().orElse(0),
            labels.size());
  }

  /// All labels, likeliest first, with calibrated probabilities.
  public List<Intent> rank(Tokens tokens) {
    var scratch = pool.take();
    try {
      scratch.features.read(tokens, spelling);
      vocabulary.read(scratch.features, scratch.found(scratch.features.size()), scratch.row);
      average(scratch);
      return ranked(scratch);
    } finally {
      pool.giveBack(scratch);
    }
  }

  /// What one expert says about a row: the logarithm of each label's probability.
  public double[] opinion(Expert expert, Row row) {
    var scratch = pool.take();
    expert.score(row, scratch, scratch.scores);
    widen(scratch);
    var opinion = scratch.opinion.clone();
    pool.giveBack(scratch);
    return opinion;
  }

  private void average(Scratch scratch) {
    Arrays.fill(scratch.average, 0);
    for (var i = 0; i < voices.size(); i++) {
      var voice = voices.get(i);
      voice.expert().score(scratch.row, scratch, scratch.scores);
      widen(scratch);
      for (var l = 0; l < scratch.average.length; l++) {
        scratch.average[l] += voice.weight() * scratch.opinion[l] / trust.temperature();
      }
    }
    toLogarithms(scratch.average);
  }

  private static void widen(Scratch scratch) {
    for (var l = 0; l < scratch.opinion.length; l++) {
      scratch.opinion[l] = scratch.scores[l];
    }
    toLogarithms(scratch.opinion);
  }

  private List<Intent> ranked(Scratch scratch) {
    sort(scratch.order, scratch.average);
    var ranked = new Intent[labels.size()];
    for (var i = 0; i < ranked.length; i++) {
      var label = scratch.order[i];
      ranked[i] = new Intent(labels.get(label), Math.exp(scratch.average[label]));
    }
    return List.of(ranked);
  }

  /// By insertion: nothing is allocated, and labels are few.
  private static void sort(int[] order, double[] scores) {
    for (var i = 0; i < order.length; i++) {
      var at = i;
      while (at > 0 && scores[order[at - 1]] < scores[i]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
  }

  /// Turns scores into logarithms of probabilities.
  public static void toLogarithms(double[] scores) {
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

  public List<String> labels() {
    return labels;
  }

  public List<Voice> voices() {
    return voices;
  }

  public Trust trust() {
    return trust;
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(labels.size());
    for (var label : labels) {
      out.writeUTF(label);
    }
    trust.write(out);
    spelling.write(out);
    vocabulary.write(out);
    out.writeInt(voices.size());
    for (var voice : voices) {
      voice.write(out);
    }
  }

  public static IntentModel read(DataInput in) throws IOException {
    var labels = new String[in.readInt()];
    for (var i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    var trust = Trust.read(in);
    var spelling = Spelling.read(in);
    var vocabulary = Vocabulary.read(in);
    var voices = new Voice[in.readInt()];
    for (var i = 0; i < voices.length; i++) {
      voices[i] = Voice.read(in);
    }
    return new IntentModel(List.of(labels), spelling, vocabulary, List.of(voices), trust);
  }
}
