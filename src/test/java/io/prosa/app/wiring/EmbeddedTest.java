package io.prosa.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded database starts whatever became of the product before it.
final class EmbeddedTest {
  @TempDir private Path folder;

  @Test
  void startsAgainAfterTheProductWasKilledAndItsDatabaseWasNot() throws Exception {
    var killed = holder();
    var orphan = ProcessHandle.of(postmaster()).orElseThrow();
    killed.destroyForcibly().waitFor();
    assertThat(orphan.isAlive()).isTrue();
    try (var again = Embedded.start(folder)) {
      assertThat(again.url()).startsWith("jdbc:postgresql://127.0.0.1:");
      assertThat(postmaster()).isNotEqualTo(orphan.pid());
    }
    assertThat(orphan.isAlive()).isFalse();
  }

  @Test
  void leavesTheDatabaseOfARunningProductAlone() throws Exception {
    var running = holder();
    var postmaster = ProcessHandle.of(postmaster()).orElseThrow();
    try {
      assertThatThrownBy(() -> Embedded.start(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Another Prosa is running");
      assertThat(postmaster.isAlive()).isTrue();
    } finally {
      running.destroyForcibly().waitFor();
      postmaster.destroy();
      postmaster.onExit().get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void aStalePidFileIsNoObstacle() throws Exception {
    Embedded.start(folder).close();
    // the number was given to somebody else since: to this very test
    Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n");
    Embedded.start(folder).close();
    assertThat(pidFile()).doesNotExist();
  }

  @Test
  void saysWhereItCannotStart() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Embedded.start(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(file.toString());
  }

  private Path pidFile() {
    return folder.resolve("postgres/postmaster.pid");
  }

  private long postmaster() throws Exception {
    return Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
  }

  /// Another process that has started the database and holds it.
  private Process holder() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(java, "-cp", System.getProperty("java.class.path"), Holder.class.getName());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FOLDER", folder.toString());
    var process = builder.start();
    var reader = process.inputReader();
    var line = reader.readLine();
    while (line != null && !line.equals(Holder.READY)) {
      line = reader.readLine();
    }
    assertThat(line).as("the other process has its database").isNotNull();
    return process;
  }

  static final class Holder {
    static final String READY = "ready";

    private Holder() {}

    public static void main(String[] none) throws Exception {
      try (var _ = Embedded.start(Path.of(System.getenv("FOLDER")))) {
        System.out.println(READY);
        Thread.sleep(120_000);
      }
    }
  }
}
