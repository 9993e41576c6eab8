package io.prosa.nlu.entity;

/// A text in which stretches were replaced, and for each of its characters the place it came from.
final class Places {
  private final String original;
  private final StringBuilder text = new StringBuilder();
  private int[] starts = {};
  private int[] ends = {};
  private int copied;

  Places(String original) {
    this.original = original;
  }

  /// Replaces a stretch of the original; to be called from left to right.
  void replace(int start, int end, String replacement) {
    copyTo(start);
    for (var i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), start, end);
    }
    copied = end;
  }

  Places finished() {
    copyTo(original.length());
    return this;
  }

  String text() {
    return copied == 0 ? original : text.toString();
  }

  /// The place in the original where the character at this one began.
  int start(int place) {
    return place < starts.length && copied > 0 ? starts[place] : place;
  }

  /// The place in the original after the character before this one.
  int end(int place) {
    return place > 0 && copied > 0 ? ends[place - 1] : place;
  }

  private void copyTo(int end) {
    for (var i = copied; i < end; i++) {
      append(original.charAt(i), i, i + 1);
    }
    copied = end;
  }

  private void append(char c, int start, int end) {
    if (starts.length == 0) {
      // a replacement may be longer than what it replaces: 'mil' is '1000'
      starts = new int[original.length() * 2 + 8];
      ends = new int[starts.length];
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
  }
}
