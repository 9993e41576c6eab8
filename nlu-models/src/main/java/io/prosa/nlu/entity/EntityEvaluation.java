package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the recognisers compare with what people marked. An entity counts as found when its kind,
/// normalised value, modifier and validity are those marked, at a place that overlaps.
///
/// @param kinds how each kind did
/// @param mistakes what was missed ('-') or made up ('+'), with its message
/// @param sameSpan the share of right entities that begin and end exactly as marked
/// @param medianMicros the median time of one message on one thread
public record EntityEvaluation(
    Map<String, Score> kinds, List<String> mistakes, double sameSpan, double medianMicros) {
  private static final long WARM_UP_NANOS = 2_000_000_000L;

  /// Counts of one kind.
  public record Score(int right, int missed, int madeUp) {
    Score plus(Score other) {
      return new Score(right + other.right, missed + other.missed, madeUp + other.madeUp);
    }

    public double precision() {
      return share(right, right + madeUp);
    }

    public double recall() {
      return share(right, right + missed);
    }

    public double f1() {
      return share(2 * right, 2 * right + missed + madeUp);
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  public static EntityEvaluation of(List<Annotated> rows, Entities entities) {
    var kinds = new TreeMap<String, Score>();
    var mistakes = new ArrayList<String>();
    var exact = 0;
    for (var row : rows) {
      var found = new ArrayList<>(entities.find(row.text(), row.day()));
      for (var marked : row.entities()) {
        var match = found.stream().filter(e -> isSame(e, marked)).findFirst();
        match.ifPresent(found::remove);
        count(kinds, marked, match.isPresent() ? new Score(1, 0, 0) : new Score(0, 1, 0));
        exact +=
            match.filter(e -> e.start() == marked.start() && e.end() == marked.end()).isPresent()
                ? 1
                : 0;
        if (match.isEmpty()) {
          mistakes.add(mistake('-', marked, row));
        }
      }
      found.forEach(e -> count(kinds, e, new Score(0, 0, 1)));
      found.forEach(e -> mistakes.add(mistake('+', e, row)));
    }
    var right = Math.max(1, kinds.values().stream().mapToInt(Score::right).sum());
    return new EntityEvaluation(kinds, mistakes, (double) exact / right, median(rows, entities));
  }

  /// All kinds taken together.
  public Score total() {
    return kinds.values().stream().reduce(new Score(0, 0, 0), Score::plus);
  }

  private static void count(Map<String, Score> kinds, Entity entity, Score one) {
    kinds.merge(entity.kind(), one, Score::plus);
  }

  private static boolean isSame(Entity found, Entity marked) {
    return found.kind().equals(marked.kind())
        && found.normalised().equals(marked.normalised())
        && found.valid() == marked.valid()
        && found.modifier().equals(marked.modifier())
        && found.start() < marked.end()
        && marked.start() < found.end();
  }

  private static String mistake(char sign, Entity entity, Annotated row) {
    return "%c %s %s%s%s '%s' in: %s"
        .formatted(
            sign,
            entity.kind(),
            entity.normalised(),
            entity.valid() ? "" : " invalid",
            entity.modifier().map(m -> " " + m).orElse(""),
            entity.value(),
            row.text());
  }

  private static double median(List<Annotated> rows, Entities entities) {
    var warmUntil = System.nanoTime() + WARM_UP_NANOS;
    while (System.nanoTime() < warmUntil) {
      rows.forEach(row -> entities.find(row.text(), row.day()));
    }
    var times =
        rows.stream()
            .mapToLong(
                row -> {
                  var start = System.nanoTime();
                  entities.find(row.text(), row.day());
                  return System.nanoTime() - start;
                })
            .toArray();
    Arrays.sort(times);
    return times.length == 0 ? 0 : times[times.length / 2] / 1e3;
  }
}
