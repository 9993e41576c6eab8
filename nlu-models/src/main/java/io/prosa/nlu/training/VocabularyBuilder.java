package io.prosa.nlu.training;

import io.prosa.nlu.intent.Features;
import io.prosa.nlu.intent.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Counts in how many texts each feature stands.
final class VocabularyBuilder {
  private VocabularyBuilder() {}

  static Vocabulary build(List<Features> texts) {
    var counts = new HashMap<Integer, Integer>();
    for (var text : texts) {
      var seen = new HashSet<Integer>();
      for (var i = 0; i < text.size(); i++) {
        if (seen.add(text.hash(i))) {
          counts.merge(text.hash(i), 1, Integer::sum);
        }
      }
    }
    // In the order of the hashes, so that equal data make equal models.
    var features = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    var rarity = new float[features.length];
    for (var i = 0; i < features.length; i++) {
      rarity[i] = rarity(texts.size(), counts.getOrDefault(features[i], 0));
    }
    return new Vocabulary(features, rarity);
  }

  private static float rarity(int texts, int count) {
    return (float) (1 + Math.log((1.0 + texts) / (1.0 + count)));
  }
}
