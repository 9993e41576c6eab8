package io.prosa.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a text as short lists know them: small letters, no accents, no drawn-out letters;
/// every emoji a word of its own, whatever its skin tone.
final class Plain {
  private Plain() {}

  static List<String> words(String text) {
    var folded =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|\\p{Sk}", "")
            .toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    folded
        .codePoints()
        .forEach(
            sign -> {
              if (Character.isLetterOrDigit(sign)) {
                word.appendCodePoint(sign);
                return;
              }
              close(word, words);
              if (Character.getType(sign) == Character.OTHER_SYMBOL) {
                words.add(Character.toString(sign));
              }
            });
    close(word, words);
    return List.copyOf(words);
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().replaceAll("(\\p{L})\\1{2,}", "$1"));
      word.setLength(0);
    }
  }

  /// The same with one blank between the words and at both ends, to look for whole phrases in.
  static String line(String text) {
    return " " + String.join(" ", words(text)) + " ";
  }

  /// A list of words or phrases in their plain form, written with commas between them.
  static Set<String> set(String commaSeparated) {
    return Arrays.stream(commaSeparated.split(","))
        .map(phrase -> line(phrase).strip())
        .filter(phrase -> !phrase.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean holdsAny(String line, Set<String> phrases) {
    return phrases.stream().anyMatch(phrase -> line.contains(" " + phrase + " "));
  }
}
