package io.prosa.engine.identity;

/// How sure we are of who is writing.
public enum Level {
  /// No proof at all: office hours, plans, a person.
  NOBODY,
  /// The channel's own id (a phone number) is on file at the provider.
  CHANNEL_MATCHED,
  /// Channel-matched, and the holder's document was confirmed: invoices, trust release.
  IDENTIFIED,
  /// A one-time code over another registered channel: Wi-Fi, personal data.
  VERIFIED,
  /// Released by an agent or after a day's wait with notice: ownership, contact data.
  RELEASED;

  public boolean reaches(Level needed) {
    return compareTo(needed) >= 0;
  }
}
