package io.prosa.nlu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;

/// Turns any text into tokens in one spelling. Thread-safe.
public final class Tokeniser {
  private final Shorthand shorthand = Shorthand.load();

  public Tokens tokens(String text) {
    var plain = Shapes.mask(plain(Letters.bounded(text)));
    var words = new ArrayList<String>();
    for (var word : SimpleTokenizer.INSTANCE.tokenize(plain)) {
      words.addAll(shorthand.expand(word));
    }
    return Tokens.of(words);
  }

  /// Lower case, one form for each letter, emoji as words, nothing invisible, no stretched words.
  static String plain(String text) {
    var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var out = new StringBuilder(normal.length());
    // NFKC may expand one character to 18; the bound must hold after it too.
    Letters.bounded(normal).codePoints().forEach(c -> append(out, c));
    return unstretched(out);
  }

  private static void append(StringBuilder out, int c) {
    if (Emoji.isJoiner(c) || Character.getType(c) == Character.FORMAT) {
      return;
    }
    if (Emoji.isEmoji(c)) {
      Emoji.append(out, c);
    } else {
      out.appendCodePoint(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
    }
  }

  /// 'siiiim' is 'sim'; two of a letter are spelling. A letter alone is laughter or noise however
  /// long, 'kkk', and not the 'k' of 'ok'.
  private static String unstretched(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (var start = 0; start < text.length(); ) {
      var end = start + 1;
      while (end < text.length() && text.charAt(end) == text.charAt(start)) {
        end++;
      }
      var stretched = end - start > 2 && Character.isLetter(text.charAt(start));
      var kept = isAlone(text, start, end) ? start + 3 : start + 1;
      out.append(text, start, stretched ? kept : end);
      start = end;
    }
    return out.toString();
  }

  private static boolean isAlone(CharSequence text, int start, int end) {
    return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }
}
