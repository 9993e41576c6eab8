package io.prosa.nlu.entity;

import java.util.Arrays;

/// The first four letters of some words: whether a text has any of them is found out at once, in
/// passing over its words.
final class Stems {
  private static final int LETTERS = 4;
  private final long[] stems;

  private Stems(long[] stems) {
    this.stems = stems;
  }

  /// @param stems of four letters each
  static Stems of(String... stems) {
    return new Stems(Arrays.stream(stems).mapToLong(s -> packed(s, 0)).sorted().toArray());
  }

  boolean areIn(Reading reading) {
    var text = reading.folded();
    for (var start : reading.starts()) {
      if (start + LETTERS <= text.length()
          && Arrays.binarySearch(stems, packed(text, start)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static long packed(String text, int start) {
    var packed = 0L;
    for (var i = start; i < start + LETTERS; i++) {
      packed = packed << 16 | text.charAt(i);
    }
    return packed;
  }
}
