package io.prosa.app;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/// PostgreSQL is there, but none of its processes moves.
public final class FrozenDatabase implements AutoCloseable {
  private final HikariDataSource source;
  private final ProcessHandle postmaster;

  public FrozenDatabase(HikariDataSource source) throws SQLException, IOException {
    this.source = source;
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("show data_directory")) {
      row.next();
      var pidFile = Path.of(row.getString(1), "postmaster.pid");
      var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      postmaster = ProcessHandle.of(pid).orElseThrow();
    }
    signal("-STOP");
  }

  private void signal(String signal) throws IOException {
    var processes = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    for (var process : processes) {
      new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().onExit().join();
    }
  }

  /// Lets it go on, and waits until the product has noticed by itself.
  @Override
  public void close() throws IOException {
    signal("-CONT");
    Healing.of(source);
  }
}
