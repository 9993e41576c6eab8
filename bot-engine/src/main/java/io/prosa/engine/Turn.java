package io.prosa.engine;

import java.util.List;

/// The answer of the engine to one event.
public record Turn(Conversation conversation, List<Effect> effects) {
  public Turn {
    effects = List.copyOf(effects);
  }
}
