package io.prosa.integration.simulated;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// How a simulated system misbehaves, and until when.
///
/// @param delay how long a slow call is held before anything happens, or how long a call that was
///     applied is held before it is answered
record Fault(Mode mode, Instant until, Duration delay) {
  static final Fault NONE = new Fault(Mode.NONE, Instant.MAX, Duration.ZERO);

  /// Spelled in the control API in lower case with dashes; `429` stands for `TOO_MANY`.
  enum Mode {
    NONE,
    /// Answers 503.
    DOWN,
    /// Applies and answers, but only when the caller has given up.
    SLOW,
    /// A web page where data is due, with HTTP 200.
    HTML,
    /// The system's own way of failing.
    ERROR200,
    /// A change is applied at once and its answer never comes in time; reads work.
    APPLY_THEN_TIMEOUT,
    TOO_MANY;

    String word() {
      return this == TOO_MANY ? "429" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Mode parse(String word) {
      return word.equals("429")
          ? TOO_MANY
          : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
