package io.prosa.engine;

import java.time.Duration;
import java.util.List;

/// A read of the outside world, as a value: two equal questions are one.
///
/// @param <A> the sealed set of its answers
public interface Question<A extends Answer> {
  /// Asks the port. Called by the shell alone, never by the engine.
  ///
  /// @throws Unavailable when no answer can be had now
  A ask(Ports ports);

  /// One example of every kind of answer; the exploration walks them all.
  List<A> samples();

  /// How long an answer may be used before it is asked for again.
  default Duration freshFor() {
    return Duration.ofMinutes(5);
  }
}
