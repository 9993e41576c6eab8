package io.prosa.nlu.wifi;

import io.prosa.nlu.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// A word as it stands between blanks, or one of the signs around it.
///
/// @param start its place in the text
/// @param word folded, without case and accents
/// @param written as the customer wrote it
/// @param glued whether no blank stands before it
record Piece(int start, String word, String written, boolean glued) {
  /// More pieces than this are never looked at.
  static final int MOST = 120;

  private static final String AROUND = "\"“”„«»'‘’`*()[]<>,;:.!?…=|";

  int end() {
    return start + written.length();
  }

  boolean isSign() {
    return written.length() == 1 && AROUND.indexOf(written.charAt(0)) >= 0;
  }

  /// The pieces of a text in order. Signs at the rim of a word are pieces of their own, and so is
  /// the sign of a label, 'senha:abc'; those within a word belong to it.
  static List<Piece> of(String text) {
    var folded = Letters.folded(text);
    var pieces = new ArrayList<Piece>();
    for (var start = 0; start < text.length() && pieces.size() < MOST; ) {
      var end = start;
      while (end < text.length() && folded.charAt(end) != ' ') {
        end++;
      }
      cut(text, folded, start, end, pieces);
      start = end + 1;
    }
    return pieces;
  }

  private static void cut(String text, String folded, int start, int end, List<Piece> pieces) {
    var first = pieces.size();
    var from = start;
    while (from < end && AROUND.indexOf(text.charAt(from)) >= 0) {
      add(text, folded, from, from + 1, pieces, first);
      from++;
    }
    var to = end;
    while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    var label = labelEnd(folded, from, to);
    if (label > from) {
      add(text, folded, from, label, pieces, first);
      add(text, folded, label, label + 1, pieces, first);
      from = label + 1;
    }
    if (from < to) {
      add(text, folded, from, to, pieces, first);
    }
    for (var sign = to; sign < end; sign++) {
      add(text, folded, sign, sign + 1, pieces, first);
    }
  }

  /// Where a word for a network, name or password ends in a colon or equals sign within a piece.
  private static int labelEnd(String folded, int from, int to) {
    var at = from;
    while (at < to && (Character.isLetter(folded.charAt(at)) || folded.charAt(at) == '-')) {
      at++;
    }
    var isLabel =
        at > from + 1
            && at < to - 1
            && (folded.charAt(at) == ':' || folded.charAt(at) == '=')
            && Cue.ofWifi(Cue.at(folded, from));
    return isLabel ? at : from;
  }

  private static void add(
      String text, String folded, int start, int end, List<Piece> pieces, int first) {
    if (pieces.size() < MOST) {
      var glued = pieces.size() > first;
      pieces.add(new Piece(start, folded.substring(start, end), text.substring(start, end), glued));
    }
  }
}
