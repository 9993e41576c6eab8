package io.prosa.engine;

import java.util.Locale;

/// Where people wait for a person.
public enum Queue {
  SUPPORT,
  FINANCE,
  TECHNICAL,
  SALES;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when there is no such queue
  public static Queue of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
