package io.prosa.nlu.training;

import io.prosa.nlu.intent.Features;
import io.prosa.nlu.intent.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Counts in how many texts each feature stands, and keeps as many as can be afforded.
///
/// Features seen once are worth keeping: without them 1 to 3 points of held-out accuracy were lost.
/// With many labels they would cost gigabytes, so the rarest go first.
final class VocabularyBuilder {
  private static final int MOST_WEIGHTS = 4_500_000;

  private VocabularyBuilder() {}

  static Vocabulary build(List<Features> texts, int labels) {
    var counts = counts(texts);
    var features =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_WEIGHTS / labels)
            .mapToInt(Map.Entry::getKey)
            .sorted() // so that equal data make equal models
            .toArray();
    var rarity = new float[features.length];
    for (var i = 0; i < features.length; i++) {
      rarity[i] = rarity(texts.size(), counts.getOrDefault(features[i], 0));
    }
    return new Vocabulary(features, rarity);
  }

  private static Map<Integer, Integer> counts(List<Features> texts) {
    var counts = new HashMap<Integer, Integer>();
    for (var text : texts) {
      var seen = new HashSet<Integer>();
      for (var i = 0; i < text.size(); i++) {
        if (seen.add(text.hash(i))) {
          counts.merge(text.hash(i), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static float rarity(int texts, int count) {
    return (float) (1 + Math.log((1.0 + texts) / (1.0 + count)));
  }
}
