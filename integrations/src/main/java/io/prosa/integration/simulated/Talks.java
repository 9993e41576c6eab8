package io.prosa.integration.simulated;

import io.prosa.engine.identity.Phone;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All phones that the business talks with.
final class Talks {
  private final Clock clock;
  private final Map<String, Talk> talks = new LinkedHashMap<>();
  private List<DemoCustomer> customers = List.of();

  Talks(Clock clock) {
    this.clock = clock;
  }

  synchronized void reset(List<DemoCustomer> known) {
    customers = known;
    talks.clear();
    known.forEach(customer -> customer.phones().forEach(this::of));
  }

  /// The talk of a number as WhatsApp holds it, which may lack the ninth digit that was dialled.
  synchronized Talk of(String dialled) {
    var phone = new Phone(dialled);
    return talks.values().stream()
        .filter(talk -> new Phone(talk.waId()).isSameAs(phone))
        .findFirst()
        .orElseGet(() -> open(dialled));
  }

  private Talk open(String waId) {
    var talk = new Talk(waId, name(waId), clock);
    talks.put(waId, talk);
    return talk;
  }

  private String name(String waId) {
    return customers.stream()
        .filter(customer -> customer.phones().contains(waId))
        .map(DemoCustomer::name)
        .findFirst()
        .orElse("Visitante");
  }

  synchronized Optional<Talk> ofUser(String userId) {
    return talks.values().stream().filter(talk -> talk.userId().equals(userId)).findFirst();
  }

  synchronized Optional<Talk> with(String messageId) {
    return talks.values().stream().filter(talk -> talk.has(messageId)).findFirst();
  }
}
