package io.prosa.nlu.training;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.words.Labelled;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How predictions compare with what people said.
///
/// @param predictions one for each row, in its order
/// @param microsPerMessage mean time of one interpretation on one thread
public record Evaluation(List<Prediction> predictions, double microsPerMessage) {
  private static final long WARM_UP_NANOS = 3_000_000_000L;
  private static final int ROWS_TIMED = 2000;
  private static final int WORST = 15;

  /// A row and what was made of it.
  public record Prediction(Labelled row, Intent predicted) {
    boolean isRight() {
      return row.label().equals(predicted.name());
    }
  }

  /// How one label did; `n` counts its rows.
  public record Score(double precision, double recall, double f1, long n) {}

  /// How often one label was taken for another.
  public record Confusion(String label, String predicted, long times) {}

  /// Interprets every row, after a warm-up that is not timed: a server is warm as well.
  public static Evaluation of(List<Labelled> rows, Function<String, Intent> top) {
    var warmUntil = System.nanoTime() + WARM_UP_NANOS;
    var predictions = predict(rows, top);
    while (System.nanoTime() < warmUntil) {
      predictions = predict(rows, top);
    }
    var start = System.nanoTime();
    var rounds = Math.max(1, ROWS_TIMED / Math.max(1, rows.size()));
    for (var round = 0; round < rounds; round++) {
      predictions = predict(rows, top);
    }
    var micros = (System.nanoTime() - start) / 1e3 / Math.max(1, rows.size() * rounds);
    return new Evaluation(predictions, micros);
  }

  private static List<Prediction> predict(List<Labelled> rows, Function<String, Intent> top) {
    return rows.stream().map(row -> new Prediction(row, top.apply(row.text()))).toList();
  }

  public double accuracy() {
    return share(predictions.stream().filter(Prediction::isRight).count(), predictions.size());
  }

  /// The mean F1 of all labels that occur, however rare.
  public double macroF1() {
    return labels().values().stream().mapToDouble(Score::f1).average().orElse(0);
  }

  /// The score of every label that was given or predicted.
  public Map<String, Score> labels() {
    var names = new TreeSet<String>();
    predictions.forEach(p -> names.addAll(List.of(p.row().label(), p.predicted().name())));
    var scores = new TreeMap<String, Score>();
    names.forEach(name -> scores.put(name, score(name)));
    return scores;
  }

  /// The score of out of scope, all zero when no row has it.
  public Score outOfScope() {
    return score(Interpretation.OUT_OF_SCOPE);
  }

  /// The most frequent mistakes, worst first.
  public List<Confusion> confusions() {
    return predictions.stream()
        .filter(p -> !p.isRight())
        .collect(
            Collectors.groupingBy(
                p -> List.of(p.row().label(), p.predicted().name()),
                () -> new TreeMap<>(Comparator.comparing(List::toString)),
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new Confusion(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
        .sorted(Comparator.comparingLong(Confusion::times).reversed())
        .limit(WORST)
        .toList();
  }

  private Score score(String label) {
    var given = predictions.stream().filter(p -> p.row().label().equals(label)).count();
    var predicted = predictions.stream().filter(p -> p.predicted().name().equals(label)).count();
    var right =
        predictions.stream().filter(p -> p.isRight() && p.row().label().equals(label)).count();
    return new Score(
        share(right, predicted), share(right, given), share(2 * right, given + predicted), given);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
