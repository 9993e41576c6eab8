package io.prosa.integration.simulated;

/// One of the simulated systems, as seen from outside.
interface Door {
  Answer answer(Call call);

  /// Whether the call changes something: only then does it matter when it was applied.
  default boolean isChange(Call call) {
    return false;
  }

  /// How this system says, in its own way, that something failed.
  Answer failure(Call call);
}
