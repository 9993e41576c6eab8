package io.prosa.nlu.text;

/// Writes emoji as words of plain letters, since a tokenizer would split their surrogates.
final class Emoji {
  private static final String PREFIX = "zqe";

  private Emoji() {}

  static boolean isEmoji(int codePoint) {
    return codePoint >= 0x2190 && Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  /// Characters that only colour or join emoji.
  static boolean isJoiner(int codePoint) {
    return codePoint == 0x200D
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
  }

  static void append(StringBuilder out, int codePoint) {
    out.append(' ').append(PREFIX);
    for (var shift = 16; shift >= 0; shift -= 4) {
      out.append((char) ('a' + ((codePoint >> shift) & 15)));
    }
    out.append(' ');
  }

  static boolean isToken(String token) {
    return token.length() == PREFIX.length() + 5 && token.startsWith(PREFIX);
  }
}
