package io.prosa.app.wiring;

/// Why the product does not start, and what whoever runs it can do.
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String action;

  CannotStart(String why, String action) {
    super(why);
    this.action = action;
  }

  String action() {
    return action;
  }
}
