package io.prosa.integration.whatsapp;

/// One item cannot be read; caught where the item was taken from its list.
final class BrokenItem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenItem(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
