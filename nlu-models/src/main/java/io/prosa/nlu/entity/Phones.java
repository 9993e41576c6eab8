package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Phone numbers in E.164; one without a country is Brazilian, or Russian in a Russian sentence.
final class Phones implements Recogniser {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.,/+-])(?:\\+ ?)?\\(?\\d(?:[ (),.-]{0,3}\\d){7,14}(?![\\w/])");
  private static final Pattern NETWORK_ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern BRAZILIAN = Pattern.compile("[1-9][1-9](?:9\\d{8}|[2-9]\\d{7})");
  private static final Pattern RUSSIAN = Pattern.compile("[78]9\\d{9}");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:telefone|telefono|celular|cel|fone|tel|fixo|whats\\p{L}*|zap|numero|phone|number|mobile|movil|lig[au]e?r?|cham[ae]r?|llam\\p{L}*|call|"
              + "телефон\\p{L}*|номер\\p{L}*|звони\\p{L}*)\\P{Nd}{0,15}$");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    if (!reading.hasDigits(8)) {
      return found;
    }
    for (var m = NUMBER.matcher(reading.folded()); m.find(); ) {
      if (NETWORK_ADDRESS.matcher(m.group()).matches()) {
        continue;
      }
      international(reading, m)
          .ifPresent(number -> found.add(reading.entity("phone", m, number, true)));
    }
    return found;
  }

  /// Whether these digits can be a subscriber's in the country of the sentence.
  static boolean isSubscriber(Reading reading, String digits) {
    return BRAZILIAN.matcher(digits).matches()
        || (reading.isCyrillic() && RUSSIAN.matcher(digits).matches());
  }

  /// Whether the words before a place announce a phone number.
  static boolean isNamed(Reading reading, int place) {
    return NAMED.matcher(reading.before(place)).find();
  }

  private static Optional<String> international(Reading reading, Matcher match) {
    var digits = match.group().replaceAll("\\D", "");
    if (match.group().startsWith("+")) {
      return digits.startsWith("0") ? Optional.empty() : Optional.of("+" + digits);
    }
    if (match.group().contains(",") && !isNamed(reading, match.start())) {
      return Optional.empty();
    }
    if (reading.isCyrillic() && RUSSIAN.matcher(digits).matches()) {
      return Optional.of("+7" + digits.substring(1));
    }
    return brazilian(digits.replaceFirst("^0{1,2}", ""));
  }

  private static Optional<String> brazilian(String digits) {
    if (BRAZILIAN.matcher(digits).matches()) {
      return Optional.of("+55" + digits);
    }
    return digits.startsWith("55") && BRAZILIAN.matcher(digits.substring(2)).matches()
        ? Optional.of("+" + digits)
        : Optional.empty();
  }
}
