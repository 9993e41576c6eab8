package io.prosa.engine;

import java.util.Optional;

/// Which language to go on in.
final class Speech {
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_WORDS_MEANWHILE = 4;

  private Speech() {}

  /// The language is sticky: a word or two never switch it in the middle of something, and what is
  /// not understood says nothing about it. Another script speaks for itself.
  static Optional<Language> of(Conversation talk, Interpretation meaning, Policy policy) {
    var fewest = talk.stack().isEmpty() ? FEWEST_WORDS : FEWEST_WORDS_MEANWHILE;
    var words = Plain.words(meaning.text()).size();
    var isCyrillic = meaning.text().codePoints().anyMatch(Speech::isCyrillic);
    return meaning
        .language()
        .filter(l -> words >= fewest || (isCyrillic && l == Language.RU))
        .filter(_ -> isUnderstood(meaning, policy));
  }

  private static boolean isCyrillic(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean isUnderstood(Interpretation meaning, Policy policy) {
    var top = meaning.top();
    return !top.name().equals(Interpretation.OUT_OF_SCOPE) && top.probability() >= policy.likely();
  }
}
