package io.prosa.integration.whatsapp;

/// Whom a message goes to: always the id that the webhook gave, never a number from billing.
public sealed interface Recipient {
  /// A phone on WhatsApp.
  ///
  /// @param waId digits with the country's code
  record Phone(String waId) implements Recipient {
    public Phone {
      if (!waId.matches("[1-9][0-9]{6,14}")) {
        throw new IllegalArgumentException("not a WhatsApp number");
      }
    }

    @Override
    public String toString() {
      return "phone ****";
    }
  }

  /// A person whose phone may be withheld.
  ///
  /// @param userId the business-scoped user id, whole, with country and dot
  record User(String userId) implements Recipient {
    public User {
      if (!userId.matches("[A-Z]{2}\\.[A-Za-z0-9.]{1,160}")) {
        throw new IllegalArgumentException("not a business-scoped user id");
      }
    }

    @Override
    public String toString() {
      return "user ****";
    }
  }

  /// The phone where it is known, since every kind of message may go there; else the user id.
  static Recipient of(Sender sender) {
    return sender.waId().isEmpty() ? new User(sender.userId()) : new Phone(sender.waId());
  }
}
