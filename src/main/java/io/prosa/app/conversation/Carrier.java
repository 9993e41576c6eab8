package io.prosa.app.conversation;

/// Brings a message to a customer over one channel.
public interface Carrier {
  Incoming.Channel channel();

  /// Sends it once.
  ///
  /// @param reference our own id of it, which comes back with every delivery state
  Delivery send(Address to, Spoken message, String reference);

  /// @param userKey the channel's stable key, may be empty
  /// @param phoneKey the phone as the channel holds it, may be empty
  record Address(String userKey, String phoneKey) {
    @Override
    public String toString() {
      return "address ****";
    }
  }

  sealed interface Delivery {}

  /// @param externalId the channel's id of it, empty where it has none
  record Accepted(String externalId) implements Delivery {}

  /// Perhaps sent: wait for a delivery state before repeating anything.
  record Unknown() implements Delivery {}

  /// Surely not sent.
  ///
  /// @param again whether the same may be tried later
  record Rejected(String why, boolean again) implements Delivery {}
}
