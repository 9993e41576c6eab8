package io.prosa.app.wiring;

/// Demo mode beside something real: known log-ins and simulators would be open to the world.
final class UnsafeDemo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsafeDemo(String why) {
    super(why);
  }
}
