package io.prosa.integration.simulated;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The faults that are on now.
final class Faults {
  private final Clock clock;
  private final Map<Partner, Fault> active = new EnumMap<>(Partner.class);

  Faults(Clock clock) {
    this.clock = clock;
  }

  synchronized void set(Partner partner, Fault fault) {
    active.put(partner, fault);
  }

  synchronized void clear() {
    active.clear();
  }

  /// The fault of every partner, in the control API's words.
  Map<String, String> words() {
    var words = new TreeMap<String, String>();
    for (var partner : Partner.values()) {
      words.put(partner.name().toLowerCase(Locale.ROOT), of(partner).mode().word());
    }
    return words;
  }

  private synchronized Fault of(Partner partner) {
    var fault = active.getOrDefault(partner, Fault.NONE);
    return clock.instant().isBefore(fault.until()) ? fault : Fault.NONE;
  }

  /// Lets a call through as the partner's fault demands.
  Answer answer(Partner partner, Door door, Call call) throws InterruptedException {
    var fault = of(partner);
    return switch (fault.mode()) {
      case NONE -> door.answer(call);
      case DOWN -> Answer.html(503);
      case HTML -> Answer.html(200);
      case ERROR200 -> door.failure(call);
      case TOO_MANY -> Answer.text(429, "text/plain", "slow down");
      case SLOW -> {
        Thread.sleep(fault.delay());
        yield door.answer(call);
      }
      case APPLY_THEN_TIMEOUT -> late(door, call, fault.delay());
    };
  }

  private static Answer late(Door door, Call call, Duration delay) throws InterruptedException {
    var answer = door.answer(call);
    if (door.isChange(call)) {
      Thread.sleep(delay);
    }
    return answer;
  }
}
