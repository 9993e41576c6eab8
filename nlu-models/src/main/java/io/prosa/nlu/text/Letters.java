package io.prosa.nlu.text;

import java.text.Normalizer;

/// Character folding that both the tokens and the recognisers rest on.
public final class Letters {
  /// Nothing beyond this many characters is read, whatever a message holds.
  public static final int LIMIT = 4096;

  private Letters() {}

  /// Cuts a text to the limit without splitting a surrogate pair.
  public static String bounded(String text) {
    if (text.length() <= LIMIT) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT);
  }

  /// Folds each character on its own to lower case, without accents and with ASCII digits and
  /// blanks, so that places in the result are places in the text.
  public static String folded(String text) {
    var out = new char[text.length()];
    for (var i = 0; i < out.length; i++) {
      out[i] = folded(text.charAt(i));
    }
    return new String(out);
  }

  /// Takes the accents off lower-case text, which must be composed (NFC or NFKC).
  public static String bare(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return folded(text);
      }
    }
    return text;
  }

  private static char folded(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' || c == 127 ? ' ' : c;
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    return Character.isLetter(c) ? base(c) : c;
  }

  private static char base(char c) {
    var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    var first = parts.length() == 1 || isMark(parts.charAt(1)) ? parts.charAt(0) : c;
    return Character.toLowerCase(first);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
