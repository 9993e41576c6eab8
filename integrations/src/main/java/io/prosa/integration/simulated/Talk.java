package io.prosa.integration.simulated;

import io.prosa.integration.whatsapp.DeliveryStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// What one phone and the business wrote to each other.
final class Talk {
  private static final Duration WINDOW = Duration.ofHours(24);
  private static final Duration TYPING = Duration.ofSeconds(25);
  private static final int ID_BYTES = 24;

  private final String waId;
  private final String name;
  private final Clock clock;
  private final List<PhoneMessage> messages = new ArrayList<>();
  private final Map<String, DeliveryStatus> statuses = new LinkedHashMap<>();
  private Instant typingUntil = Instant.EPOCH;

  Talk(String waId, String name, Clock clock) {
    this.waId = waId;
    this.name = name;
    this.clock = clock;
  }

  String waId() {
    return waId;
  }

  String name() {
    return name;
  }

  /// A business-scoped user id as Meta forms them.
  String userId() {
    return "BR.77000000" + waId;
  }

  synchronized PhoneMessage add(PhoneMessage message) {
    var bytes = new byte[ID_BYTES];
    ThreadLocalRandom.current().nextBytes(bytes);
    var id = "wamid." + HexFormat.of().withUpperCase().formatHex(bytes);
    var added = message.numbered(messages.size() + 1, id, clock.instant());
    messages.add(added);
    statuses.put(id, DeliveryStatus.ACCEPTED);
    typingUntil = message.isFromCustomer() ? typingUntil : Instant.EPOCH;
    return added;
  }

  synchronized List<PhoneMessage> after(int no) {
    return messages.stream().filter(message -> message.no() > no).toList();
  }

  /// Moves a message's status up; whether it moved.
  synchronized boolean move(String id, DeliveryStatus status) {
    var before = statuses.getOrDefault(id, DeliveryStatus.PLAYED);
    statuses.computeIfPresent(id, (_, old) -> old.and(status));
    return before.compareTo(status) < 0;
  }

  synchronized Map<String, DeliveryStatus> statuses() {
    return Map.copyOf(statuses);
  }

  synchronized boolean has(String id) {
    return statuses.containsKey(id);
  }

  synchronized void type() {
    typingUntil = clock.instant().plus(TYPING);
  }

  synchronized boolean isTyping() {
    return clock.instant().isBefore(typingUntil);
  }

  /// Whether the business may write freely: the customer did within 24 hours.
  synchronized boolean isOpen() {
    return messages.stream()
        .filter(PhoneMessage::isFromCustomer)
        .anyMatch(message -> message.at().plus(WINDOW).isAfter(clock.instant()));
  }

  /// The newest message of the business that offers this option.
  synchronized Optional<PhoneMessage> offering(String option) {
    return messages.reversed().stream()
        .filter(message -> message.options().stream().anyMatch(o -> o.id().equals(option)))
        .findFirst();
  }

  /// Messages that arrived and that the customer now sees.
  synchronized List<PhoneMessage> unread() {
    return messages.stream()
        .filter(message -> !message.isFromCustomer())
        .filter(message -> statuses.get(message.id()) == DeliveryStatus.DELIVERED)
        .toList();
  }
}
