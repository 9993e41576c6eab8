package io.prosa.nlu.wifi;

import org.jspecify.annotations.Nullable;

/// One way to tag a text up to a piece.
///
/// @param length how many pieces the value has that is going on
/// @param seen 1 after a name, 2 after a password, 3 after both
/// @param score the logarithm of its probability
record Path(@Nullable Path before, Tag tag, int length, int seen, double score) {
  static final Path START = new Path(null, Tag.OUTSIDE, 0, 0, 0);

  Path then(Tag next, double gain) {
    return new Path(
        this,
        next,
        next == Tag.OUTSIDE ? 0 : next.goesOn() ? length + 1 : 1,
        seen | (next == Tag.NAME ? 1 : 0) | (next == Tag.KEY ? 2 : 0),
        score + gain);
  }

  /// Finds the clues at the next piece that hang on this path; returns how many there are.
  int clues(Clues clues, int i) {
    var tagBefore = before == null ? Tag.OUTSIDE : before.tag;
    return clues.moving(i, tag.ordinal(), tagBefore.ordinal(), length, seen);
  }
}
