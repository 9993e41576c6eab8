package io.prosa.engine;

import java.util.Optional;
import java.util.Set;

/// What emoji mean where nothing else is written.
final class Signs {
  private static final Set<String> FRIENDLY =
      Plain.set(
          "👍,👌,✅,✔,🙏,❤,💚,💙,🧡,💜,😊,🙂,😀,😃,😁,😂,😄,😍,🥰,😘,😉,🤗,🎉,👏,🤝,💪,🙌,😅,😇,⭐,🌹,🌷,😎");
  private static final Set<String> GREETING = Plain.set("👋,🤙,✋");
  private static final Set<String> NO = Plain.set("👎,❌,🚫");

  private Signs() {}

  /// No letter and no digit: signs, emoji or nothing.
  static boolean areAlone(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// The label of the catalogue that they stand for.
  static Optional<String> of(String text) {
    var signs = Plain.words(text);
    if (signs.isEmpty()) {
      return Optional.empty();
    }
    if (signs.stream().allMatch(FRIENDLY::contains)) {
      return Optional.of("thanks");
    }
    if (signs.stream().allMatch(GREETING::contains)) {
      return Optional.of("greeting");
    }
    return signs.stream().allMatch(NO::contains) ? Optional.of("deny") : Optional.empty();
  }
}
