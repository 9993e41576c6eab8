package io.prosa.app.whatsapp;

import io.prosa.integration.whatsapp.DeliveryStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Delivery states as they are stored: lower-case words that only ever move up.
final class Deliveries {
  private Deliveries() {}

  static String word(DeliveryStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /// The states that this one may overwrite.
  static List<String> below(DeliveryStatus status) {
    return Arrays.stream(DeliveryStatus.values())
        .filter(s -> s != status && s.and(status) == status)
        .map(Deliveries::word)
        .toList();
  }
}
