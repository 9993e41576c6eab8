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
/// @param beginnings the hashes of the first two characters; `0` stands for any digit
record Form(Pattern pattern, BitSet beginnings) {
  private static final int SIZE = 1 << 12;

  static Form of(String pattern, String... beginnings) {
    return of(pattern, List.of(beginnings));
  }

  /// @param beginnings words, of which the first two letters count, single signs, or `0`
  static Form of(String pattern, Collection<String> beginnings) {
    return new Form(Pattern.compile(pattern), beginnings(beginnings));
  }

  /// What words begin with, for `admits`.
  static BitSet beginnings(Collection<String> words) {
    var set = new BitSet(SIZE);
    words.forEach(
        b -> {
          var digit = b.charAt(0) >= '0' && b.charAt(0) <= '9';
          var single = b.length() == 1 || digit;
          set.set(single ? digit ? '0' : b.charAt(0) : hash(b.charAt(0), b.charAt(1)));
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

  static boolean admits(BitSet beginnings, String text, int start) {
    var first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      return beginnings.get('0');
    }
    return (first < SIZE && beginnings.get(first))
        || (start + 1 < text.length() && beginnings.get(hash(first, text.charAt(start + 1))));
  }

  /// Apart from the single signs, which are all below 1,200.
  private static int hash(char first, char second) {
    return 1200 + (first * 31 + second) % (SIZE - 1200);
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
