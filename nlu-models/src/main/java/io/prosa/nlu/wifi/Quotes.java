package io.prosa.nlu.wifi;

import java.util.Arrays;
import java.util.List;

/// Which pieces stand within quotes, brackets or asterisks that are closed again.
final class Quotes {
  static final int OPENING = 1;
  static final int WITHIN = 2;
  static final int CLOSING = 3;

  private static final String OPEN = "\"“„«'‘`*(<";
  private static final String CLOSE = "\"”“»'’`*)>";
  private static final String DOUBLE = "\"”“»";

  /// So many of the opening signs are closed by any double one, the others by their own.
  private static final int ANY = 4;

  private static final int LONGEST = 12;

  private Quotes() {}

  /// For each piece what it is to a quote, or 0.
  static int[] in(List<Piece> pieces) {
    var quotes = new int[pieces.size()];
    for (var i = 0; i < quotes.length; i++) {
      var sign = pieces.get(i).isSign() ? OPEN.indexOf(pieces.get(i).written()) : -1;
      var end = quotes[i] == 0 && sign >= 0 ? end(pieces, i, sign) : -1;
      if (end > 0) {
        Arrays.fill(quotes, i + 1, end, WITHIN);
        quotes[i] = OPENING;
        quotes[end] = CLOSING;
      }
    }
    return quotes;
  }

  private static int end(List<Piece> pieces, int start, int sign) {
    for (var end = start + 2; end < Math.min(pieces.size(), start + LONGEST); end++) {
      var piece = pieces.get(end);
      var closes =
          sign < ANY
              ? DOUBLE.contains(piece.written())
              : CLOSE.charAt(sign) == piece.written().charAt(0);
      if (piece.isSign() && piece.glued() && closes) {
        return end;
      }
    }
    return -1;
  }
}
