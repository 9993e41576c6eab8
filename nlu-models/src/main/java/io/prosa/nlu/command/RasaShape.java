package io.prosa.nlu.command;

public final class RasaShape {
  public static java.util.Map<String, Object> of(io.prosa.engine.Interpretation i) {
    return java.util.Map.of();
  }
}
