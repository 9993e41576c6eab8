package io.prosa.integration.wire;

import java.io.IOException;

/// No usable answer came.
public final class Lost extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  Lost(String message, boolean sent) {
    super(message);
    this.sent = sent;
  }

  Lost(IOException cause, boolean sent) {
    super(cause.getClass().getSimpleName(), cause);
    this.sent = sent;
  }

  /// Whether the first byte of the request had left: from then on the far side may have acted.
  public boolean isSent() {
    return sent;
  }
}
