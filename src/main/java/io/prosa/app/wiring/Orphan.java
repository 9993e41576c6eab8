package io.prosa.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that lives on after the product that had started it was killed. Whoever looks for one
/// holds the folder, so nobody else can be using it.
final class Orphan {
  private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(50);

  private Orphan() {}

  /// Ends the one that wrote this file, if it is still there, and removes what it left.
  ///
  /// @param program part of its name: after a restart of the machine the number is somebody else's
  static void end(Path pidFile, String program) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    var process = pid(pidFile).flatMap(ProcessHandle::of).filter(p -> isA(p, program));
    if (process.isPresent()) {
      LOG.warn("{} {} was left behind and is stopped", program, process.get().pid());
      stop(process.get(), program);
    }
    Files.deleteIfExists(pidFile);
  }

  private static Optional<Long> pid(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .findFirst()
          .map(String::strip)
          .filter(l -> l.matches("\\d{1,9}"))
          .map(Long::valueOf);
    }
  }

  private static boolean isA(ProcessHandle process, String program) {
    return process.info().command().filter(c -> c.contains(program)).isPresent();
  }

  private static void stop(ProcessHandle process, String program) {
    process.destroy();
    if (!isOver(process)) {
      process.destroyForcibly();
      if (!isOver(process)) {
        throw new CannotStart(
            program + " " + process.pid() + " still uses this installation's data.",
            "Stop that process, and start again.");
      }
    }
  }

  /// Looks for itself: for a process that is not its own child the JDK would look only seldom.
  private static boolean isOver(ProcessHandle process) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < until) {
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return !process.isAlive();
  }
}
