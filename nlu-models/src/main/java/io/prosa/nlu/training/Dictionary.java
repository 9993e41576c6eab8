package io.prosa.nlu.training;

import io.prosa.nlu.intent.Spelling;
import io.prosa.nlu.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which words people write, and how often.
final class Dictionary {
  private static final int FREQUENT = 2;

  private Dictionary() {}

  static Spelling of(List<Tokens> texts) {
    var counts = new TreeMap<String, Integer>();
    texts.forEach(text -> text.bare().forEach(word -> counts.merge(word, 1, Integer::sum)));
    var frequent =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= FREQUENT && isWord(e.getKey()))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return Spelling.of(List.copyOf(counts.keySet()), frequent);
  }

  private static boolean isWord(String token) {
    return Character.isLetter(token.charAt(0)) && !Tokens.isEmoji(token);
  }
}
