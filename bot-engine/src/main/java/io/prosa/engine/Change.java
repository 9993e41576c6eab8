package io.prosa.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A change of the outside world, as a value: consent and the ledger are tied to exactly this
/// value.
///
/// @param <O> the sealed set of its outcomes
public interface Change<O extends Outcome> {
  /// What it takes before this may be done.
  Risk risk();

  /// Whom it touches, such as one login: changes to one target run one after the other.
  String target();

  /// Does it. Called by the shell alone, under the ledger, once.
  ///
  /// @throws Unavailable of kind UNKNOWN when it may have been done, NOT_DONE when surely not
  O make(Ports ports);

  /// Reads the true state after an unknown outcome: whether *this very* change was done.
  ///
  /// Empty when the back end cannot tell; then a person has to look.
  ///
  /// @throws Unavailable when the state cannot be read now
  Optional<O> readBack(Ports ports);

  /// The values that the customer consents to, as the words of the question need them.
  Map<String, Object> terms();

  /// One example of every kind of outcome; the exploration walks them all.
  List<O> samples();

  /// How often this may be done to one target in a day.
  default int mostPerDay() {
    return Integer.MAX_VALUE;
  }

  /// The same change without its secrets, as it may be kept after it is settled.
  default Change<O> withoutSecrets() {
    return this;
  }
}
