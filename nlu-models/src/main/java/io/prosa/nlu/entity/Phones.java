package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Phone numbers in E.164; one without a country is Brazilian.
final class Phones implements Recogniser {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.,/+-])(?:\\+ ?)?\\(?\\d(?:[ ().-]{0,3}\\d){7,14}(?![\\w/])");
  private static final Pattern BRAZILIAN = Pattern.compile("[1-9][1-9](?:9\\d{8}|[2-9]\\d{7})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:telefone|celular|cel|fone|tel|whats\\p{L}*|zap|numero|phone|mobile|movil|телефон\\p{L}*|номер\\p{L}*)\\P{Nd}{0,15}$");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    for (var m = NUMBER.matcher(reading.folded()); m.find(); ) {
      international(m).ifPresent(number -> found.add(reading.entity("phone", m, number, true)));
    }
    return found;
  }

  /// Whether these digits, area code first, can be a Brazilian subscriber.
  static boolean isBrazilian(String digits) {
    return BRAZILIAN.matcher(digits).matches();
  }

  /// Whether the words before a place announce a phone number.
  static boolean isNamed(Reading reading, int place) {
    return NAMED.matcher(reading.before(place)).find();
  }

  private static Optional<String> international(Matcher match) {
    var digits = match.group().replaceAll("\\D", "");
    if (match.group().startsWith("+")) {
      return digits.startsWith("0") ? Optional.empty() : Optional.of("+" + digits);
    }
    var bare = digits.replaceFirst("^0{1,2}", "");
    if (isBrazilian(bare)) {
      return Optional.of("+55" + bare);
    }
    return bare.startsWith("55") && isBrazilian(bare.substring(2))
        ? Optional.of("+" + bare)
        : Optional.empty();
  }
}
