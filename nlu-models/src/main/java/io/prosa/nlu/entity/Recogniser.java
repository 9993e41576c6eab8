package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.List;

/// Finds one kind of thing in a text. Every expression it uses is bounded, so that its time is
/// linear in the text.
interface Recogniser {
  /// Whether a look is worth while. Most messages name nothing, and this is cheap.
  default boolean mayFind(Reading reading) {
    return reading.hasDigits();
  }

  List<Entity> find(Reading reading);
}
