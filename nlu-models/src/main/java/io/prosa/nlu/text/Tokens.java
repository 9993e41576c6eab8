package io.prosa.nlu.text;

import java.util.List;
import java.util.stream.IntStream;

/// The tokens of a text, with their accents and without: people leave accents out, but where they
/// write them they tell words apart.
///
/// @param words in lower case, as written
/// @param bare the same tokens without accents
public record Tokens(List<String> words, List<String> bare) {
  /// More tokens than this are never looked at.
  static final int LIMIT = 400;

  static Tokens of(List<String> words) {
    var kept = words.size() > LIMIT ? words.subList(0, LIMIT) : words;
    return new Tokens(List.copyOf(kept), kept.stream().map(Letters::bare).toList());
  }

  /// Whether a token stands for an emoji.
  public static boolean isEmoji(String token) {
    return Emoji.isToken(token);
  }

  /// Whether any token is a word, a number or a shape rather than a sign or an emoji.
  public boolean hasWords() {
    return IntStream.range(0, bare.size())
        .mapToObj(bare::get)
        .anyMatch(t -> Character.isLetterOrDigit(t.codePointAt(0)) && !Emoji.isToken(t));
  }
}
