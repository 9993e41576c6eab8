package io.prosa.engine;

import java.util.Optional;

/// What a customer answers where a yes to a change was asked for.
final class Consent {
  private static final String AFFIRM = "affirm";
  private static final String DENY = "deny";

  private static final int MOST_WORDS = 6;

  private Consent() {}

  /// @param number of the question, for an answer by the number of its button
  /// @return empty when it is neither a clear yes nor a no
  static Optional<Boolean> of(Interpretation meaning, int number, Policy policy) {
    var chosen = Offers.meant(meaning.text(), Moves.yesOrNo(number));
    if (chosen.isPresent()) {
      return Optional.of(chosen.get().id().startsWith(Option.YES));
    }
    return switch (YesNo.of(meaning.text())) {
      case YES -> Optional.of(true);
      case NO -> Optional.of(false);
      case OPEN -> isYes(meaning) ? Optional.of(true) : denied(meaning, policy);
      case DOUBTFUL -> denied(meaning, policy);
    };
  }

  /// A yes in words that no list knows must be certain, and short.
  private static boolean isYes(Interpretation meaning) {
    return meaning.is(AFFIRM, Policy.CERTAIN) && Plain.words(meaning.text()).size() <= MOST_WORDS;
  }

  private static Optional<Boolean> denied(Interpretation meaning, Policy policy) {
    return meaning.is(DENY, policy.sure()) ? Optional.of(false) : Optional.empty();
  }
}
