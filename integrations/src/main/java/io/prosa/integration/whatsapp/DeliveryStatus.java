package io.prosa.integration.whatsapp;

import java.util.Locale;
import java.util.Optional;

/// How far a message got, in the only order that counts: statuses arrive in any order and twice,
/// so a later one never moves it back.
///
/// `FAILED` stands after `SENT`: what was delivered cannot fail any more, and a delivery proves a
/// reported failure wrong.
public enum DeliveryStatus {
  QUEUED,
  ACCEPTED,
  SENT,
  FAILED,
  DELIVERED,
  READ,
  PLAYED;

  /// The status after this news.
  public DeliveryStatus and(DeliveryStatus news) {
    return news.compareTo(this) > 0 ? news : this;
  }

  /// Reads Meta's word for it; the first two are our own and never come from outside.
  static Optional<DeliveryStatus> parse(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "sent" -> Optional.of(SENT);
      case "failed" -> Optional.of(FAILED);
      case "delivered" -> Optional.of(DELIVERED);
      case "read" -> Optional.of(READ);
      case "played" -> Optional.of(PLAYED);
      default -> Optional.empty();
    };
  }
}
