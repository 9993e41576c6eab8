package io.prosa.nlu.wifi;

import java.util.Arrays;

/// What a word looks like, whatever it says.
final class Shape {
  private static final int LONGEST = 24;

  private Shape() {}

  /// The kinds of characters in a row, how many of each aside: 'Casa_12' is 'capital, small, sign,
  /// figure'.
  static int outline(String word) {
    var hash = 1;
    var last = 0;
    for (var i = 0; i < Math.min(word.length(), LONGEST); i++) {
      var kind = kind(word.charAt(i));
      hash = kind == last ? hash : hash * 31 + kind;
      last = kind;
    }
    return hash;
  }

  /// The kind of each character, and how long the word is.
  static int of(String word) {
    var hash = 1;
    for (var i = 0; i < Math.min(word.length(), LONGEST); i++) {
      hash = hash * 31 + kind(word.charAt(i));
    }
    return hash * 31 + Math.min(word.length(), LONGEST);
  }

  /// How much a word looks made up: 0 for a sign, 1 for letters, 2 for those with a capital in
  /// front, 3 for figures, 4 for letters with figures, signs or capitals amid them, 5 for a
  /// picture, 6 for a face or a hand, which belongs to the talk rather than to a name.
  static int strength(String word) {
    var kinds = word.chars().map(c -> kind((char) c)).distinct().toArray();
    var letters = has(kinds, 'x') || has(kinds, 'X');
    if (!letters) {
      return has(kinds, 'e') ? (isFace(word) ? 6 : 5) : has(kinds, '9') ? 3 : 0;
    }
    var capital = Character.isUpperCase(word.charAt(0));
    var amid = has(kinds, 'x') && word.chars().skip(1).anyMatch(Character::isUpperCase);
    var plain = Arrays.stream(kinds).allMatch(k -> k == 'x' || k == 'X' || k == 'e');
    return !plain || amid ? 4 : capital ? 2 : 1;
  }

  /// The blocks of smileys, and the hands: thumbs, claps, prayers.
  private static boolean isFace(String word) {
    return word.codePoints()
        .anyMatch(
            c ->
                (c >= 0x1F600 && c <= 0x1F64F)
                    || (c >= 0x1F910 && c <= 0x1F92F)
                    || (c >= 0x1F970 && c <= 0x1F97A)
                    || (c >= 0x1F446 && c <= 0x1F450)
                    || c == 0x1F525
                    || c == 0x1F4AA);
  }

  private static boolean has(int[] kinds, int kind) {
    return Arrays.stream(kinds).anyMatch(k -> k == kind);
  }

  /// Whether any word beyond the first begins with a capital, or holds what words seldom do.
  static boolean isAnyOdd(String text) {
    var words = 0;
    var shout = !hasSmall(text);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var begins = i == 0 || text.charAt(i - 1) == ' ';
      words += begins && c != ' ' ? 1 : 0;
      if ((begins && words > 1 && Character.isUpperCase(c) && !shout)
          || "\"“«_@#&$".indexOf(c) >= 0
          || (Character.isDigit(c) && !begins && Character.isLetter(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasSmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  private static int kind(char c) {
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isDigit(c)) {
      return '9';
    }
    if (c < 128) {
      return c;
    }
    return Character.isLetter(c) ? 'x' : 'e';
  }
}
