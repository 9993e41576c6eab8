package io.prosa.nlu.entity;

import io.prosa.nlu.text.Letters;
import java.util.regex.Pattern;

/// Where in a sentence a name or password ends that begins at a place, if it is one at all.
///
/// @param place where it begins, blanks aside
record Verbatim(String text, int place) {
  private static final int LONGEST = 64;
  private static final String OPENING = "\"“„«'‘`*(";
  private static final String DOUBLE = "\"”“»";

  /// So many of the opening signs are closed by any double one, the others by their own.
  private static final int ANY = 4;

  private static final String CLOSING = "\"”“»'’`*)";

  /// What ends a name, which may hold blanks.
  private static final Pattern END =
      Pattern.compile(
          "[.!?…]*$|[,;\n(]| [/|] |[.!?] | (?:na|da|no|do|en|a|in|on|for|в|на|для) (?:(?:minha|mi|meu|la|el|my|the|our|наш\\p{L}{1,2}|мо\\p{L}{1,2}) )?"
              + WifiTerms.NET
              + "(?!\\p{L})| (?:e|y|and|и|а|com|con|with|с|de)(?: (?:de|con|com))? (?:(?:a|la|the|o|el|minha|mi|my|de|nova|nueva|new) ){0,2}"
              + WifiTerms.KEY
              + "(?!\\p{L})| "
              + WifiTerms.KEY
              + " ?[:=]| (?:e|y|and|и|а) (?:(?:me|a|o|la|el|the|também|tambien|also) )?"
              + WifiTerms.CHANGE
              + "(?!\\p{L})| (?:em vez|en vez|en lugar|no lugar|ao inves|instead|вместо|pra que|para que|so that|so|чтобы|porque|because|pois|mas|pero|but|que|since|not|e nao|y no|and not|а не)(?!\\p{L})"
              + "|(?: (?:por favor|porfa(?:vor)?|por gentileza|please|pl[sz]|plis|pf[av]?|obrigad[ao]|obg|vlw|valeu|gracias|thanks|thank you|thx|пожалуиста|плиз|спасибо"
              + "|hoje|hj|agora|ahora|hoy|now|today|urgente|сеичас|сегодня|ok|ta|ta bom|pode ser|se puder|can you|if possible|jaja\\p{L}*|jeje|haha\\p{L}*|k{3,}|rs+|lol)| ?[🙏👍])+[.!?]*$"
              + "| "
              + WifiTerms.KEY
              + "(?!\\p{L})| (?:e|y|and|и) (?<word>\\p{L})|(?: ai| ahi| mano| pra mim| back| de volta| de novo| de vuelta)+[.!?]*$"
              + "| (?:would|puede|pode|is that|e possivel|можно|es posible|da pra|se puede|tudo junto|todo junto|all one word|sem espaco|sin espacio)\\P{L}?");

  /// Words that go on with the sentence.
  private static final Pattern COMMON =
      Pattern.compile(
          "^(?:favor|d[aeo]s?|del|of|my|m[ei]u|minha|mi|the|outr[oa]s?|otr[oa]s?|another|nov[ao]s?|nuev[ao]s?|new|algo|alguem|alguma?|algun[ao]?|ninguem|some\\p{L}*|any\\p{L}*|qualquer|cualquier\\p{L}?"
              + "|uma?|un|una|os?|as?|el|l[ao]s?|an|it|its|this|that|ess[ae]|est[ae]s?|isso|eso|wi-?fi|rede|red|como|qual|que|q|se|si|if|igual|e|is|eu|yo|i|ele|ela|aqui|mim|nao|no|not|pppoe|com|con|with|sem|sin|without"
              + "|quando|cuando|when|onde|donde|where|pode\\p{L}*|puede\\p{L}*|can|could|visitantes?|clientes?|qq|mais|mas|more|less|only|so|mo[ией]|друг\\p{L}+|мою|мое|свое|свои|как\\p{L}*|что\\p{L}*|не|нет|так\\p{L}*|нов\\p{L}{2}|прежн\\p{L}+|стар\\p{L}+"
              + "|nome|name|nombre|имя|senha|clave|password|пароль|titular|cpf|different|diferentes?|same|mism[ao]|mesm[ao]|simples|feio|proprio|de antes|sozinho|conta|meus|1|2[.,]4|5g)(?!\\p{L})");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:[oa]s?|d[aeo]s?|el|l[aeo]s?|the|del?) |cia|filh|hij|son|c[oi]a?\\.");

  record Stretch(int start, int end) {
    boolean isEmpty() {
      return end <= start;
    }
  }

  /// A name; a small first letter passes only where the sentence said that a name follows.
  Stretch name(boolean announced) {
    var start = start();
    var quoted = quoted(start);
    if (!quoted.isEmpty()) {
      return quoted;
    }
    var rest = Letters.folded(text.substring(start, Math.min(text.length(), start + LONGEST)));
    var fits =
        !rest.isEmpty()
            && (isTitle(start) || !COMMON.matcher(rest).find())
            && (announced || !startsSmall(start));
    return new Stretch(start, fits ? start + end(rest, start) : start);
  }

  /// A capital letter belongs to the name, whatever word it begins.
  private int end(String rest, int start) {
    for (var m = END.matcher(rest); m.find(); ) {
      var word = start + (m.start("word") < 0 ? m.start() + 1 : m.start("word"));
      if (m.start("word") >= 0
          && (startsSmall(start) || ARTICLE.matcher(rest.substring(m.start("word"))).lookingAt())) {
        continue;
      }
      if (word >= text.length() || !Character.isUpperCase(text.charAt(word)) || m.end() == word) {
        return m.start();
      }
    }
    return rest.length();
  }

  /// A password: one word that looks like one, or a long one that was announced.
  Stretch password(boolean announced) {
    var start = start();
    var quoted = quoted(start);
    if (!quoted.isEmpty()) {
      return quoted;
    }
    var end = start;
    while (end < text.length() && end - start < LONGEST && !isBlank(text.charAt(end))) {
      end++;
    }
    while (end > start && ",;:?.)\"”»'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    var key = new Key(text.substring(start, end));
    return new Stretch(start, key.isLikely(announced) ? end : start);
  }

  private int start() {
    var start = place;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /// What stands in quotes that are closed again, or nothing.
  private Stretch quoted(int quote) {
    var sign = quote < text.length() ? OPENING.indexOf(text.charAt(quote)) : -1;
    if (sign < 0) {
      return new Stretch(quote, quote);
    }
    for (var end = quote + 1; end < text.length() && end - quote <= LONGEST + 1; end++) {
      var c = text.charAt(end);
      var closes = sign < ANY ? DOUBLE.indexOf(c) >= 0 : c == CLOSING.charAt(sign);
      if (closes
          && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)))) {
        return new Stretch(quote + 1, end);
      }
    }
    return new Stretch(quote, quote);
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

  /// Whether a folded word goes on with the sentence.
  static boolean isCommon(String folded) {
    return COMMON.matcher(folded).find();
  }
}
