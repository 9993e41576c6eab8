package io.prosa.engine.identity;

/// One-time codes over another registered channel than the one the person writes on. Every method
/// may throw {@link io.prosa.engine.Unavailable}.
public interface Codes {
  /// Sends a fresh code to the holder of the document, if there is one; says nothing either way.
  SendCode.Sent send(String contact, TaxId document);

  /// Whether this is the code that was sent to this contact for this document.
  CheckCode.Verdict check(String contact, TaxId document, String code);
}
