package io.prosa.app.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/// Says in plain words why the product did not start, and what to do.
final class StartFailures implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case UnsafeDemo unsafe -> {
          return new FailureAnalysis(
              unsafe.getMessage(),
              "For a real installation set prosa.demo=false. For the demo remove that setting and"
                  + " keep server.address=127.0.0.1.",
              unsafe);
        }
        case MissingSettings missing -> {
          return new FailureAnalysis(
              "Demo mode is off, and " + missing.getMessage() + ".",
              "Set them (docs/configuration.md says where each value comes from), or set"
                  + " prosa.demo=true to try the product with a simulated provider.",
              missing);
        }
        case CannotStart cannot -> {
          return new FailureAnalysis(cannot.getMessage(), cannot.action(), cannot);
        }
        default -> {} // look further down
      }
    }
    return null;
  }
}
