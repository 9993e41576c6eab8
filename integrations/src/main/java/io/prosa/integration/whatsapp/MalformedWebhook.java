package io.prosa.integration.whatsapp;

/// The body as a whole cannot be read: no JSON, over the limits, or no object. The message holds
/// nothing of it.
public final class MalformedWebhook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedWebhook(String message) {
    super(message);
  }
}
