package io.prosa.engine;

/// A system behind a port cannot be had now: silent, too slow, or answering nonsense.
///
/// The message is for engineers and must never hold customer data.
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /// Whether the far side can have acted on what was sent.
  public enum Kind {
    /// Nothing was done: refused before the request, or a definite error answer.
    NOT_DONE,
    /// The request may have been carried out: a time-out or a broken answer after sending.
    UNKNOWN
  }

  public Unavailable(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Unavailable(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
