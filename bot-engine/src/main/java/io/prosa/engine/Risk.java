package io.prosa.engine;

import io.prosa.engine.identity.Level;

/// What a change demands before it is done: how sure we are of the person, and their yes.
///
/// @param level the least identity level
/// @param consent whether the customer must say yes to exactly this change
public record Risk(Level level, boolean consent) {
  /// Touches nothing of the customer's: needs neither identity nor a yes.
  public static final Risk NONE = new Risk(Level.NOBODY, false);
}
