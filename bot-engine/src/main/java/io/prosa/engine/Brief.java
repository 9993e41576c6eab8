package io.prosa.engine;

import java.util.List;

/// What a person should know before taking over.
public record Brief(Reply reason, List<Line> lines) {
  public record Line(Reply label, Reply value) {}

  public Brief {
    lines = List.copyOf(lines);
  }
}
