package io.prosa.engine;

/// What became of a {@link Change}. Each change seals its own set.
public interface Outcome {
  /// Whether anything was changed; a refusal may be tried again the same day.
  default boolean isDone() {
    return true;
  }
}
