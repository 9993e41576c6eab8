package io.prosa.engine;

/// Ends a skill's run because something is missing. Thrown by {@link Known} alone and caught by the
/// engine and the exploration alone; it carries no stack, for it is no error.
final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Move move;

  NotYet(Move move) {
    super(null, null, false, false);
    this.move = move;
  }

  Move move() {
    return move;
  }
}
