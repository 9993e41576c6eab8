package io.prosa.nlu.intent;

/// Rows of numbers that end where a vector register does: no loop has a slow end of single numbers.
final class Lanes {
  private static final int LANES = 8;

  private Lanes() {}

  /// The length with the last lanes filled up.
  static int full(int length) {
    return (length + LANES - 1) / LANES * LANES;
  }

  /// The greatest size among some numbers, whatever their signs.
  static float highest(float[] values, int from, int length) {
    var highest = 0f;
    for (var i = from; i < from + length; i++) {
      highest = Math.max(highest, Math.abs(values[i]));
    }
    return highest;
  }
}
