package io.prosa.integration.whatsapp;

/// What became of handing something to WhatsApp.
public sealed interface Sent {
  /// Accepted, which is not delivered: that comes by webhook.
  ///
  /// @param id Meta's id of the message, or of the media
  /// @param waId the number that WhatsApp made of ours, to be kept; empty when it gave none
  record Accepted(String id, String waId) implements Sent {}

  /// Definitely not sent.
  ///
  /// @param code Meta's error code, 0 when WhatsApp was not reached at all
  /// @param details for engineers
  record Rejected(int code, Kind kind, String details) implements Sent {}

  /// Perhaps sent: no answer came after the request had left. There is no key that makes a repeat
  /// safe, so wait for a status that carries our own reference.
  record Unknown() implements Sent {}

  /// What to do about a rejection.
  enum Kind {
    /// The same again, later.
    RETRY_LATER,
    /// The whole number sends too fast, or its limit is used up.
    SLOW_DOWN,
    /// This recipient got too much in a short time; others are not concerned.
    SLOW_DOWN_RECIPIENT,
    /// More than 24 hours since the person last wrote: templates only.
    WINDOW_CLOSED,
    /// Give this message up.
    STOP,
    /// The person does not want it: give up and remember.
    OPTED_OUT,
    /// We built it wrongly: give up, and tell the developers.
    FIX,
    /// The account, the token or the template needs a person; keep what waits.
    ALERT
  }
}
