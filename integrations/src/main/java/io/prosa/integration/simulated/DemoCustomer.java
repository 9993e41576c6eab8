package io.prosa.integration.simulated;

import java.util.List;

/// Somebody to play in the demo. All of them are invented.
///
/// @param phones as WhatsApp holds them, the first one to write from
/// @param situation what is up with this customer, for whoever plays
public record DemoCustomer(
    String id, String name, String document, List<String> phones, String situation) {
  public DemoCustomer {
    phones = List.copyOf(phones);
  }
}
