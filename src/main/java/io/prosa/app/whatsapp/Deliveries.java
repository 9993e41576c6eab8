package io.prosa.app.whatsapp;

import io.prosa.app.conversation.Postman;
import io.prosa.app.conversation.ShortHash;
import io.prosa.integration.whatsapp.DeliveryStatus;
import io.prosa.integration.whatsapp.Received;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivery states as they are stored: lower-case words that only ever move up.
final class Deliveries {
  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

  /// The account is locked, restricted or not paid for, or the token is void.
  private static final Set<Integer> OPERATORS = Set.of(0, 10, 190, 368, 131_031, 131_042, 131_045);

  private Deliveries() {}

  /// What our own ledger takes from it. Why a message failed is told by Meta's number alone, and
  /// somebody is called where more than this one message is at stake.
  static Postman.Report report(Received.Status status) {
    var errors = status.errors().stream().map(String::valueOf).collect(Collectors.joining(" "));
    if (!errors.isEmpty()) {
      var name = ShortHash.of(status.id());
      if (status.errors().stream().anyMatch(OPERATORS::contains)) {
        LOG.error("WhatsApp needs an operator: message {} failed with {}", name, errors);
      } else {
        LOG.warn("message {} failed at WhatsApp with {}", name, errors);
      }
    }
    return new Postman.Report(
        status.opaque(), status.id(), word(status.status()), below(status.status()), errors);
  }

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
