package io.prosa.nlu.entity;

import io.prosa.nlu.text.Letters;
import java.util.regex.Pattern;

/// Where in a sentence a name or password ends that begins at a place, if it is one at all.
///
/// @param place where it begins, blanks aside
record Verbatim(String text, int place) {
  private static final int LONGEST = 64;
  private static final int SHORTEST_KEY = 4;
  private static final int LONG_WORD = 8;
  private static final String OPENING = "\"“«";
  private static final String CLOSING = "\"”»";

  /// What ends a name, which may hold blanks.
  private static final Pattern END =
      Pattern.compile(
          "[.!?]*$|[,;\n]|[.!?] | (?:na|da|no|en|a|in) (?:(?:minha|mi|meu|la|my) )?(?:rede|red|wi-?fi|internet)(?!\\p{L})"
              + "| (?:e|y|and|и) (?:(?:a|la|the|o|el) )?(?:senha|password|clave|contrasena|парол\\p{L}{1,2})"
              + "|(?: por favor| porfa| please| pfv?| pls| obrigad[ao]| gracias| thanks| пожалуиста)+[.!?]*$");

  /// Words that go on with the sentence.
  private static final Pattern COMMON =
      Pattern.compile(
          "^(?:favor|d[aeo]s?|del|of|my|m[ei]u|minha|mi|the|outr[oa]|otr[oa]|another|nov[ao]|algo|alguem|ninguem|some\\p{L}*|uma?|un|una"
              + "|wi-?fi|rede|red|como|qual|que|igual|e|is|esta|eu|ele|ela|aqui|mim|nao|pppoe|mo[ией]|друг\\p{L}+|мою|мое|свое|свои|как|1|2[.,]4|5g)(?!\\p{L})");

  /// 'senha pra conectar'.
  private static final Pattern VERB = Pattern.compile("[aei]r$");

  record Stretch(int start, int end) {}

  /// A name; a small first letter passes only where the sentence said that a name follows.
  Stretch name(boolean announced) {
    var start = start();
    if (isQuoted(start)) {
      return quoted(start);
    }
    var rest = Letters.folded(text.substring(start, Math.min(text.length(), start + LONGEST)));
    var end = END.matcher(rest);
    var fits =
        !rest.isEmpty()
            && (isTitle(start) || !COMMON.matcher(rest).find())
            && (announced || !startsSmall(start));
    return fits && end.find() ? new Stretch(start, start + end.start()) : new Stretch(start, start);
  }

  /// A password: one word with a digit or a sign in it, or a long one that was announced.
  Stretch password(boolean announced) {
    var start = start();
    if (isQuoted(start)) {
      return quoted(start);
    }
    var end = start;
    while (end < text.length() && end - start < LONGEST && !isBlank(text.charAt(end))) {
      end++;
    }
    while (end > start && ",;:?.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    var word = text.substring(start, end);
    var fits =
        looksLikeKey(word) || (announced && word.length() >= LONG_WORD && !isSmallWord(word));
    return new Stretch(start, fits ? end : start);
  }

  private static boolean looksLikeKey(String word) {
    var plain = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '/');
    var inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
    var small = word.chars().anyMatch(Character::isLowerCase);
    return word.length() >= SHORTEST_KEY
        && !COMMON.matcher(Letters.folded(word)).matches()
        && (!plain || (inner && small));
  }

  private static boolean isSmallWord(String word) {
    return VERB.matcher(word).find()
        || word.chars().anyMatch(c -> c > 127)
        || COMMON.matcher(Letters.folded(word)).find()
        || word.chars().allMatch(Character::isUpperCase);
  }

  private int start() {
    var start = place;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private Stretch quoted(int quote) {
    var start = quote + 1;
    var end = start;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Stretch(start, end);
  }

  private boolean isQuoted(int start) {
    return start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0;
  }

  /// 'The Smiths' is a name, 'the smiths' and 'THE' may be none.
  private boolean isTitle(int start) {
    return start + 1 < text.length()
        && Character.isUpperCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(start + 1));
  }

  private boolean startsSmall(int start) {
    return !Character.isUpperCase(text.charAt(start)) && !Character.isSurrogate(text.charAt(start));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
