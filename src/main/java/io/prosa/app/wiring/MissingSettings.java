package io.prosa.app.wiring;

import java.util.List;

/// Settings without which the product cannot start outside the demo.
final class MissingSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingSettings(List<String> names) {
    super("settings are missing: " + String.join(", ", names));
  }
}
