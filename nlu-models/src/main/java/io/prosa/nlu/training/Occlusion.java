package io.prosa.nlu.training;

import io.prosa.engine.Interpretation.Intent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Why a text is taken for what it is: each word, and each pair of neighbours, is left out in turn,
/// and what the model then loses is what they said. This holds for any model, also an average of
/// several.
///
/// @param spoken the strongest first, by what they said for the winner and against the runner-up
public record Occlusion(Intent winner, Intent runnerUp, List<Spoken> spoken) {
  private static final double LEAST = 1e-9;

  /// @param words one word or two
  /// @param forWinner by how much the logarithm of the winner's probability falls without them
  /// @param againstRunnerUp by how much the winner's lead falls, as a logarithm of odds
  public record Spoken(String words, double forWinner, double againstRunnerUp) {}

  /// @throws IllegalArgumentException when the model knows one label only
  public static Occlusion of(String text, Classifier classifier) {
    var ranked = classifier.rank(text);
    if (ranked.size() < 2) {
      throw new IllegalArgumentException("there is nothing to tell apart");
    }
    var winner = ranked.get(0);
    var runnerUp = ranked.get(1);
    var words = text.strip().split("\\s+");
    var spoken = new ArrayList<Spoken>();
    for (var length = 1; length <= 2; length++) {
      for (var from = 0; from + length <= words.length && words.length > length; from++) {
        var left = classifier.rank(without(words, from, length));
        spoken.add(spoken(words, from, length, winner, runnerUp, left));
      }
    }
    spoken.sort(Comparator.comparingDouble(Spoken::againstRunnerUp).reversed());
    return new Occlusion(winner, runnerUp, List.copyOf(spoken));
  }

  private static Spoken spoken(
      String[] words, int from, int length, Intent winner, Intent runnerUp, List<Intent> left) {
    var named = String.join(" ", List.of(words).subList(from, from + length));
    var before = log(winner.probability());
    var after = log(probability(left, winner.name()));
    var lead = before - log(runnerUp.probability());
    var leadAfter = after - log(probability(left, runnerUp.name()));
    return new Spoken(named, before - after, lead - leadAfter);
  }

  private static String without(String[] words, int from, int length) {
    var left = new ArrayList<>(List.of(words));
    left.subList(from, from + length).clear();
    return String.join(" ", left);
  }

  private static double probability(List<Intent> ranked, String name) {
    return ranked.stream()
        .filter(intent -> intent.name().equals(name))
        .mapToDouble(Intent::probability)
        .findFirst()
        .orElse(0);
  }

  private static double log(double probability) {
    return Math.log(Math.max(probability, LEAST));
  }
}
