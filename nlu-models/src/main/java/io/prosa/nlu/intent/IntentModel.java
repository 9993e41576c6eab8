package io.prosa.nlu.intent;

import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The experts, how loud each of them is, and how much their average is to be believed. Immutable,
/// thread-safe; answering allocates the answer and nothing else.
public final class IntentModel {
  private final List<String> labels;
  private final Spelling spelling;
  private final Vocabulary vocabulary;
  private final List<Voice> voices;
  private final Expert quickest;
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
    quickest = quickest(this.voices);
    this.trust = trust;
    var networks =
        voices.stream()
            .map(Voice::expert)
            .filter(Networks.class::isInstance)
            .map(Networks.class::cast)
            .toList();
    pool =
        new Scratch.Pool(
            networks.stream().mapToInt(Networks::width).max().orElse(0),
            networks.stream().mapToInt(Networks::hiddenUnits).max().orElse(0),
            labels.size());
  }

  /// The loudest of those that only add up, if there is one.
  private static Expert quickest(List<Voice> voices) {
    return voices.stream()
        .filter(v -> v.expert() instanceof Linear)
        .max(Comparator.comparingDouble(Voice::weight))
        .orElse(voices.getFirst())
        .expert();
  }

  /// All labels, likeliest first, with calibrated probabilities.
  public List<Intent> rank(Tokens tokens) {
    var scratch = pool.take();
    try {
      read(tokens, scratch);
      average(scratch);
      return ranked(scratch);
    } finally {
      pool.giveBack(scratch);
    }
  }

  /// What the quickest expert alone takes a text for, in a third of the time of a ranking: enough
  /// to choose what is worth one.
  public Intent glance(Tokens tokens) {
    var scratch = pool.take();
    try {
      read(tokens, scratch);
      quickest.score(scratch.row, scratch, scratch.scores);
      for (var l = 0; l < scratch.average.length; l++) {
        scratch.average[l] = scratch.scores[l] / trust.temperature();
      }
      return likeliest(scratch.average);
    } finally {
      pool.giveBack(scratch);
    }
  }

  private Intent likeliest(double[] scores) {
    var best = 0;
    for (var l = 1; l < scores.length; l++) {
      best = scores[l] > scores[best] ? l : best;
    }
    toLogarithms(scores);
    return new Intent(labels.get(best), Math.exp(scores[best]));
  }

  private void read(Tokens tokens, Scratch scratch) {
    scratch.features.read(tokens, spelling);
    vocabulary.read(scratch.features, scratch.found(scratch.features.size()), scratch.row);
  }

  /// What one expert says about a row: the logarithm of each label's probability.
  public double[] opinion(Expert expert, Row row) {
    var scratch = pool.take();
    expert.score(row, scratch, scratch.scores);
    var opinion = new double[labels.size()];
    for (var l = 0; l < opinion.length; l++) {
      opinion[l] = scratch.scores[l];
    }
    pool.giveBack(scratch);
    toLogarithms(opinion);
    return opinion;
  }

  /// Scores instead of logarithms of probabilities: what tells them apart is the same for all
  /// labels, and falls out at the end.
  private void average(Scratch scratch) {
    Arrays.fill(scratch.average, 0);
    for (var i = 0; i < voices.size(); i++) {
      var voice = voices.get(i);
      voice.expert().score(scratch.row, scratch, scratch.scores);
      var loudness = voice.weight() / trust.temperature();
      for (var l = 0; l < scratch.average.length; l++) {
        scratch.average[l] += loudness * scratch.scores[l];
      }
    }
    toLogarithms(scratch.average);
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
