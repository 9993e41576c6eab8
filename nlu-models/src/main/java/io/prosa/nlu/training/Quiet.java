package io.prosa.nlu.training;

/// Keeps Deeplearning4j's logging out of a command's output. To be called before anything logs.
public final class Quiet {
  private Quiet() {}

  /// Binds SLF4J to nothing, unless the caller has bound it on the command line.
  public static void logs() {
    setUnlessSet("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    setUnlessSet("slf4j.internal.verbosity", "ERROR");
  }

  private static void setUnlessSet(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
