package io.prosa.integration.whatsapp;

import java.util.Optional;

/// Whom a message goes to: always the id that the webhook gave, never a number from billing.
public sealed interface Recipient {
  /// A phone on WhatsApp.
  ///
  /// @param waId digits with the country's code
  record Phone(String waId) implements Recipient {
    private static final String FORM = "[1-9][0-9]{6,14}";

    public Phone {
      if (!waId.matches(FORM)) {
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
    private static final String FORM = "[A-Z]{2}\\.[A-Za-z0-9.]{1,160}";

    public User {
      if (!userId.matches(FORM)) {
        throw new IllegalArgumentException("not a business-scoped user id");
      }
    }

    @Override
    public String toString() {
      return "user ****";
    }
  }

  /// The same person by those ids alone that can be written to; empty when there is none.
  static Optional<Sender> reachable(Sender sender) {
    var userId = sender.userId().matches(User.FORM) ? sender.userId() : "";
    var waId = sender.waId().matches(Phone.FORM) ? sender.waId() : "";
    var reachable = new Sender(userId, waId, sender.name());
    return reachable.key().isEmpty() ? Optional.empty() : Optional.of(reachable);
  }

  /// The phone where it is known, since every kind of message may go there; else the user id.
  static Recipient of(Sender sender) {
    return sender.waId().isEmpty() ? new User(sender.userId()) : new Phone(sender.waId());
  }
}
