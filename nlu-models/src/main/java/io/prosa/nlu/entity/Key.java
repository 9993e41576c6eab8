package io.prosa.nlu.entity;

import io.prosa.nlu.text.Letters;
import java.util.regex.Pattern;

/// One word that may be a password.
record Key(String word) {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_NUMBER = 8;
  private static final int SHORTEST_PLAIN = 8;

  /// Measures, days and prices have figures too, and keep no network.
  private static final Pattern MEASURE =
      Pattern.compile(
          "[~<>+]?\\d{1,5}(?:[.,]\\d{1,2})?(?:[º°ªa%+]|ghz|mhz|g|gb|mb|mbps|mega|megas|mbit|m|h|hs|hrs?|horas?|x|min|am|pm|reais|th|st|nd|rd|го|е|х)?"
              + "|\\d{1,4}[/.:-]\\d{1,2}(?:[/.:-]\\d{1,4})?|\\d{1,2}h\\d{2}|(?:r\\$|us\\$|\\$|€).*|pppoe|ssid|wpa\\d?(?:-psk)?|https?:.*|www\\..*|wi-?fi.?|2\\.4.*|5g.*");

  /// 'senha pra conectar', 'passwords to something'.
  private static final Pattern SMALL =
      Pattern.compile(
          ".*(?:[aei]r|mente|ing|[aei]ndo|[aei]rem|[cs]ao|coes|ть|тся|ad[ao]s?|ed|но|ную|ный)$|(?:visit|client|convid|invit|vizin|vecin|hospede|funcion|empleado|qualquer|cualquier|something|anything|whatever|everyone|everybody"
              + "|everything|nobody|neighbo|internet|telefon|celular|notebook|televis|computa|aparelho|dispositiv|roteador|segur|complicad|diferent|different|dificil|facil|tomorrow|segunda|sabado|domingo"
              + "|saturday|thursday|wednes|amanha|pessoas?|criancas|familia$|anterior|original|possible|possivel|posible|urgent|please|favor|network|wireless|incorre|invalid|errad|wrong|неверн|неправ|послож|другои"
              + "|сложн|прост|обычн|телефон|ноутбук|телевиз|старыи|прежнии|заводск|гостев|безопасн|сегодня|пожалуиста|нормальн|одинаков|всех|соседи|personal|numeric|alfanum|letras|numeros|somente|solamente|nuestr|minuscul|maiuscul|mayuscul).*");

  boolean isLikely(boolean announced) {
    var folded = Letters.folded(word);
    if (word.length() < SHORTEST || (MEASURE.matcher(folded).matches() && !isNumber())) {
      return false;
    }
    if (isNumber()) {
      return announced || word.length() >= SHORTEST_NUMBER;
    }
    return hasSign(folded) || (announced && isLongWord(folded));
  }

  /// Figures, signs, or capitals amid small letters are not found in common words.
  private boolean hasSign(String folded) {
    var plain = word.chars().allMatch(c -> Character.isLetter(c) || "-/'’.".indexOf(c) >= 0);
    var inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
    var small = word.chars().anyMatch(Character::isLowerCase);
    var letters = word.chars().filter(Character::isLetterOrDigit).count();
    var dotted = word.matches("\\p{L}{2,20}\\.\\p{L}{2,20}(?:\\.\\p{L}{2,3})?");
    return letters >= 3 && !dotted && (!plain || (inner && small)) && !isSmallEnd(folded);
  }

  /// 'senha?!' and 'wi-fi!!' are words with signs behind them.
  private static boolean isSmallEnd(String folded) {
    return (folded.matches("\\p{L}{1,24}[!?…\\p{So}\\p{Cs}]{1,12}") && !folded.endsWith("!"))
        || folded.matches("\\p{L}{1,7}!+")
        || folded.matches("\\p{L}{1,24}(?:[/\\\\]|\\(a\\)|-)\\p{L}{0,24}");
  }

  private boolean isLongWord(String folded) {
    return word.length() >= SHORTEST_PLAIN
        && !SMALL.matcher(folded).matches()
        && word.chars().noneMatch(c -> c > 127 && c < 0x400)
        && !Verbatim.isCommon(folded)
        && !word.chars().allMatch(Character::isUpperCase);
  }

  private boolean isNumber() {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
