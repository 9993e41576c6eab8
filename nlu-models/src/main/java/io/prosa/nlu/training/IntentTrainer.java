package io.prosa.nlu.training;

import io.prosa.engine.Interpretation;
import io.prosa.nlu.intent.IntentModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Trains the experts, and finds out on rows that they have not seen how far to listen to each.
///
/// Many rows can spare some for that. Few cannot: there it is found by cross-validation, and all of
/// them are learned from afterwards.
public final class IntentTrainer {
  private static final int FEW = 1500;
  private static final int FOLDS = 5;
  private static final int ONE_IN = 25;
  // With ten examples an intent this is 0.3 points better than once (two draws from BANKING77).
  private static final int NAMES_OF_FEW = 3;
  // One for each expert: two cores stay busy to the end, whichever takes longest.
  private static final int THREADS = 5;

  private final long seed;

  public IntentTrainer(long seed) {
    this.seed = seed;
  }

  /// What came out, and how it did on the rows kept back.
  public record Trained(IntentModel model, int features, double accuracy) {}

  /// Learns any labels from any examples.
  public Trained train(List<Example> examples) {
    var labels = List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      return examples.size() < FEW
          ? ofFew(examples, labels, threads)
          : ofMany(examples, labels, threads);
    }
  }

  private Trained ofMany(List<Example> examples, List<String> labels, ExecutorService threads) {
    var split = Split.of(examples, ONE_IN, 1, seed).getFirst();
    var lesson = new Lesson(withNames(split.learned(), labels, 1), labels, false, seed);
    var experts = lesson.learn(threads);
    var opinions = lesson.opinions(experts, split.keptBack());
    return trained(lesson, experts, Gate.of(opinions, labels));
  }

  private Trained ofFew(List<Example> examples, List<String> labels, ExecutorService threads) {
    var opinions = new ArrayList<Gate.Opinions>();
    for (var split : Split.of(examples, FOLDS, FOLDS, seed)) {
      var lesson = new Lesson(withNames(split.learned(), labels, NAMES_OF_FEW), labels, true, seed);
      opinions.addAll(lesson.opinions(lesson.learn(threads), split.keptBack()));
    }
    var gate = Gate.of(opinions, labels);
    var lesson = new Lesson(withNames(examples, labels, NAMES_OF_FEW), labels, true, seed);
    return trained(lesson, lesson.learn(threads), gate);
  }

  private static Trained trained(Lesson lesson, Lesson.Experts experts, Gate gate) {
    var model = lesson.model(experts, gate.weights(), gate.trust());
    return new Trained(model, lesson.features(), gate.accuracy());
  }

  /// A label's own name is an example too, often a telling one: 'card_arrival'.
  private static List<Example> withNames(List<Example> examples, List<String> labels, int times) {
    var names =
        labels.stream()
            .filter(label -> !label.equals(Interpretation.OUT_OF_SCOPE))
            .map(label -> new Example(label, label.replace('_', ' ')))
            .toList();
    var all = new ArrayList<>(examples);
    Collections.nCopies(times, names).forEach(all::addAll);
    return List.copyOf(all);
  }
}
