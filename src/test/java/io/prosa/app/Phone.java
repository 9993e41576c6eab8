package io.prosa.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.integration.simulated.GraphPhone;
import io.prosa.integration.simulated.PhoneMessage;
import io.prosa.integration.simulated.SimulatedIsp;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/// A customer's phone, played by a test: writes, taps, and waits for what comes back.
public final class Phone {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final GraphPhone phone;
  private int read;

  public Phone(SimulatedIsp isp, String number) {
    this.phone = isp.phone(number);
    this.read = phone.messages().size();
  }

  /// Reads from an earlier place on, so that nothing is missed that came since.
  public Phone(SimulatedIsp isp, String number, int read) {
    this.phone = isp.phone(number);
    this.read = read;
  }

  public Phone writes(String text) {
    phone.writes(text);
    return this;
  }

  /// Taps the button or chooses the row with this title, of the last message that has it.
  public Phone taps(String title) {
    for (var message : phone.messages().reversed()) {
      for (var option : message.options()) {
        if (option.title().equals(title)) {
          if (message.type().equals("list")) {
            phone.chooses(option.id(), option.title(), option.description());
          } else {
            phone.taps(option.id(), option.title());
          }
          return this;
        }
      }
    }
    throw new AssertionError("nothing to tap says " + title);
  }

  /// Waits until the business has said something with these words since it was last asked.
  public Phone hears(String words) {
    await("'" + words + "'", m -> m.text().contains(words));
    read = phone.messages().size();
    return this;
  }

  /// Waits until a message of this type came.
  public PhoneMessage sees(String type) {
    await(type, m -> m.type().equals(type));
    var seen = fresh().stream().filter(m -> m.type().equals(type)).findFirst().orElseThrow();
    read = phone.messages().size();
    return seen;
  }

  private void await(String what, Predicate<PhoneMessage> isIt) {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> fresh().stream().anyMatch(isIt));
    } catch (ConditionTimeoutException never) {
      throw new AssertionError("no " + what + " on the phone, which shows " + texts(), never);
    }
  }

  /// For a while nothing more may come.
  public Phone hearsNothing(Duration time) {
    Awaitility.await().during(time).atMost(time.plusSeconds(2)).until(() -> fresh().isEmpty());
    assertThat(fresh()).isEmpty();
    return this;
  }

  private List<PhoneMessage> fresh() {
    return phone.messages().stream().filter(m -> !m.isFromCustomer() && m.no() > read).toList();
  }

  public List<String> texts() {
    return phone.messages().stream().map(PhoneMessage::text).toList();
  }
}
