package io.prosa.integration.whatsapp;

import java.time.Instant;
import java.util.List;

/// One thing that a webhook told. Its text forms hold no customer data.
public sealed interface Received {
  /// What a customer sent.
  sealed interface Message extends Received {
    Envelope envelope();
  }

  /// What all messages have around them.
  ///
  /// @param phoneNumberId the business number that it went to
  /// @param externalId Meta's id of the message, the key to tell repeats by
  /// @param at when it was sent, by Meta's clock: after an outage that may be days ago
  /// @param repliesTo the message that was quoted or whose button was tapped, empty for none
  record Envelope(
      String phoneNumberId, Sender sender, String externalId, Instant at, String repliesTo) {}

  record Text(Envelope envelope, String body) implements Message {
    @Override
    public String toString() {
      return "text " + envelope.externalId();
    }
  }

  /// A button or a list row was chosen, ours or a template's.
  record Choice(Envelope envelope, String id, String title) implements Message {
    @Override
    public String toString() {
      return "choice " + envelope.externalId();
    }
  }

  /// A file.
  ///
  /// @param caption empty when there is none
  record Media(Envelope envelope, MediaKind kind, String mediaId, String caption)
      implements Message {
    @Override
    public String toString() {
      return "media " + envelope.externalId();
    }
  }

  /// What the person sent cannot be read by a bot.
  ///
  /// @param type Meta's word, such as `location`, `contacts`, `order`, `unsupported`, or `group`
  ///     for anything said in a group, which is no talk between two
  record Unsupported(Envelope envelope, String type) implements Message {
    @Override
    public String toString() {
      return "unsupported " + type + " " + envelope.externalId();
    }
  }

  /// Something happened around the talk that asks for no answer.
  ///
  /// @param type `reaction`, `edit`, `revoke`, `request_welcome`, or for `system` what kind of it,
  ///     such as `user_changed_number` or `customer_identity_changed`
  record Gesture(Envelope envelope, String type) implements Message {
    /// Whether the person behind the number may be another one now: remembered proofs are void.
    public boolean isChangeOfIdentity() {
      return type.startsWith("user_changed")
          || type.startsWith("customer_changed")
          || type.equals("customer_identity_changed");
    }

    @Override
    public String toString() {
      return "gesture " + type + " " + envelope.externalId();
    }
  }

  /// How far one of our messages got. Messages that this system never sent are normal.
  ///
  /// @param id Meta's id of the message
  /// @param opaque what we attached when we sent it, empty when nothing comes back
  /// @param errors Meta's error codes, only with `FAILED`
  record Status(
      String phoneNumberId,
      String id,
      DeliveryStatus status,
      Instant at,
      String opaque,
      Sender recipient,
      List<Integer> errors)
      implements Received {
    public Status {
      errors = List.copyOf(errors);
    }

    @Override
    public String toString() {
      return "status " + status + " " + id;
    }
  }

  /// News about the account, a template or a preference: everything that is no message.
  ///
  /// @param field Meta's word, such as `account_update`
  /// @param raw the JSON of it
  record AccountNotice(String field, String raw) implements Received {
    @Override
    public String toString() {
      return "notice " + field;
    }
  }

  /// One item that could not be read; those beside it are not harmed.
  ///
  /// @param reason for engineers, without customer data
  /// @param raw the JSON of the item, to be kept
  /// @param externalId its id, empty when it has none
  record Broken(String reason, String raw, String externalId) implements Received {
    @Override
    public String toString() {
      return "broken: " + reason;
    }
  }
}
