package io.prosa.nlu.entity;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An expression, and how its matches may begin. It is tried only where a word, a number or a sign
/// begins that way, which makes looking for nothing cheap.
///
/// @param beginnings the hashes of the first two or three characters; `0` stands for any digit
record Form(Pattern pattern, BitSet beginnings) {
  private static final int SIZE = 1 << 13;
  private static final int FIRST_HASH = 1200; // single signs come before it

  static Form of(String pattern, String... beginnings) {
    return of(pattern, List.of(beginnings));
  }

  /// @param beginnings words, of which the first three letters count, single signs, or `0`
  static Form of(String pattern, Collection<String> beginnings) {
    return new Form(Pattern.compile(pattern), beginnings(beginnings, 3));
  }

  /// What words begin with, for `admits`.
  ///
  /// @param letters how many of their first letters count, 2 or 3
  static BitSet beginnings(Collection<String> words, int letters) {
    var set = new BitSet(SIZE);
    words.forEach(
        b -> {
          var digit = b.charAt(0) >= '0' && b.charAt(0) <= '9';
          if (b.length() == 1 && b.charAt(0) >= FIRST_HASH) {
            "0123456789 ".chars().forEach(c -> set.set(hash(b.charAt(0), (char) c)));
          } else if (digit || b.length() == 1) {
            set.set(digit ? '0' : b.charAt(0));
          } else if (b.length() == 2 || letters == 2) {
            set.set(hash(b.charAt(0), b.charAt(1)));
          } else {
            set.set(hash(b.charAt(0), b.charAt(1), b.charAt(2)));
          }
        });
    return set;
  }

  /// Hands over every match from left to right, none overlapping another.
  void each(Reading reading, Consumer<Matcher> match) {
    var text = reading.folded();
    Matcher matcher = null;
    var end = 0;
    for (var start : reading.starts()) {
      if (start >= end && admits(beginnings, text, start)) {
        if (matcher == null) {
          matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        matcher.region(start, text.length());
        if (matcher.lookingAt()) {
          match.accept(matcher);
          end = matcher.end();
        }
      }
    }
  }

  /// Whether there is a match anywhere.
  boolean isIn(Reading reading) {
    var found = new boolean[1];
    each(reading, m -> found[0] = true);
    return found[0];
  }

  static boolean admits(BitSet beginnings, String text, int start) {
    var first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      return beginnings.get('0');
    }
    if (first < FIRST_HASH && beginnings.get(first)) {
      return true;
    }
    if (start + 1 >= text.length()) {
      return false;
    }
    var second = text.charAt(start + 1);
    return beginnings.get(hash(first, second))
        || (start + 2 < text.length()
            && beginnings.get(hash(first, second, text.charAt(start + 2))));
  }

  private static int hash(char first, char second) {
    return FIRST_HASH + (first * 31 + second) % (SIZE - FIRST_HASH);
  }

  private static int hash(char first, char second, char third) {
    return FIRST_HASH + ((first * 31 + second) * 37 + third) % (SIZE - FIRST_HASH);
  }

  /// Where words, numbers and signs begin.
  static int[] starts(String text) {
    var starts = new int[text.length()];
    var size = 0;
    var before = ' ';
    for (var i = 0; i < starts.length; i++) {
      var c = text.charAt(i);
      if (c != ' ' && (kind(c) != kind(before) || kind(c) == 0)) {
        starts[size++] = i;
      }
      before = c;
    }
    return java.util.Arrays.copyOf(starts, size);
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    return Character.isLetter(c) ? 2 : 0;
  }
}
