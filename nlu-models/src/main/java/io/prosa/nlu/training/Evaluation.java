package io.prosa.nlu.training;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.words.Labelled;
import java.util.Arrays;
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
/// @param time of one interpretation on one thread
public record Evaluation(List<Prediction> predictions, Time time) {
  private static final long WARM_UP_NANOS = 3_000_000_000L;
  private static final int TIMES = 4000;
  private static final int WORST = 15;
  private static final int BINS = 15;

  /// A row and what was made of it.
  ///
  /// @param strangeness how much it looked like something out of scope, 0 to 1
  public record Prediction(Labelled row, Intent predicted, double strangeness) {
    static Prediction of(Labelled row, List<Intent> ranked) {
      return new Prediction(row, ranked.getFirst(), Interpretation.strangeness(ranked));
    }

    boolean isRight() {
      return row.label().equals(predicted.name());
    }

    boolean isOutside() {
      return row.label().equals(Interpretation.OUT_OF_SCOPE);
    }
  }

  /// Microseconds that messages took: half took at most the median, 99 of 100 at most `p99`.
  public record Time(double mean, double median, double p99) {
    /// Nobody looked at the clock.
    public static final Time UNKNOWN = new Time(0, 0, 0);
  }

  /// How one label did; `n` counts its rows.
  public record Score(double precision, double recall, double f1, long n) {}

  /// How often one label was taken for another.
  public record Confusion(String label, String predicted, long times) {}

  /// What a limit of strangeness does: good requests that it refuses, strange ones that it finds.
  public record Refusal(double limit, double refused, double recall) {}

  /// Interprets every row, after a warm-up that is not timed: a server is warm as well.
  public static Evaluation of(List<Labelled> rows, Function<String, List<Intent>> ranking) {
    var warmUntil = System.nanoTime() + WARM_UP_NANOS;
    var predictions = predict(rows, ranking);
    while (System.nanoTime() < warmUntil) {
      predictions = predict(rows, ranking);
    }
    return new Evaluation(predictions, time(rows, ranking));
  }

  private static List<Prediction> predict(
      List<Labelled> rows, Function<String, List<Intent>> ranking) {
    return rows.stream().map(row -> Prediction.of(row, ranking.apply(row.text()))).toList();
  }

  private static Time time(List<Labelled> rows, Function<String, List<Intent>> ranking) {
    var micros = new double[rows.isEmpty() ? 1 : Math.max(TIMES, rows.size())];
    for (var i = 0; i < micros.length && !rows.isEmpty(); i++) {
      var start = System.nanoTime();
      var _ = ranking.apply(rows.get(i % rows.size()).text());
      micros[i] = (System.nanoTime() - start) / 1e3;
    }
    Arrays.sort(micros);
    return new Time(
        Arrays.stream(micros).average().orElse(0),
        micros[micros.length / 2],
        micros[micros.length * 99 / 100]);
  }

  /// How far confidence is from being right, on average: rows are put into bins by confidence, and
  /// each bin's mean confidence compared with the share that was right.
  public double calibrationError() {
    var gaps = new double[BINS];
    for (var p : predictions) {
      var bin = Math.min(BINS - 1, (int) (p.predicted().probability() * BINS));
      gaps[bin] += p.predicted().probability() - (p.isRight() ? 1 : 0);
    }
    return Arrays.stream(gaps).map(Math::abs).sum() / Math.max(1, predictions.size());
  }

  /// What a limit does to these rows.
  public Refusal at(double limit) {
    var above = predictions.stream().filter(p -> p.strangeness() > limit).toList();
    var found = above.stream().filter(Prediction::isOutside).count();
    var outside = predictions.stream().filter(Prediction::isOutside).count();
    return new Refusal(
        limit, share(above.size() - found, predictions.size() - outside), share(found, outside));
  }

  /// What the limit does that would refuse at most a share of the good requests among these rows.
  public Refusal keeping(double keep) {
    var good =
        predictions.stream().filter(p -> !p.isOutside()).mapToDouble(Prediction::strangeness);
    var sorted = good.sorted().toArray();
    if (sorted.length == 0) {
      return at(1);
    }
    return at(sorted[Math.max(0, (int) Math.ceil(keep * sorted.length) - 1)]);
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
