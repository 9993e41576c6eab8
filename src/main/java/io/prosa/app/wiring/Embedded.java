package io.prosa.app.wiring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL that starts with the product where none is configured. It listens on loopback
/// only, under a random password, and writes to disk before it says that it has.
final class Embedded implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Embedded.class);
  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final String HOST_RULES =
      """
      local all all scram-sha-256
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final EmbeddedPostgres postgres;
  private final String password;
  private final FolderLock lock;

  private Embedded(EmbeddedPostgres postgres, String password, FolderLock lock) {
    this.postgres = postgres;
    this.password = password;
    this.lock = lock;
  }

  /// @throws CannotStart when the folder is in use or no database can be had in it
  static Embedded start(Path data) {
    var home = data.toAbsolutePath().normalize();
    try {
      var lock = FolderLock.take(home);
      try {
        return start(home, lock);
      } catch (IOException | RuntimeException broken) {
        lock.close();
        throw broken;
      }
    } catch (IOException | IllegalStateException broken) {
      throw cannot(home, broken);
    }
  }

  private static Embedded start(Path home, FolderLock lock) throws IOException {
    var folder = home.resolve("postgres");
    Orphan.end(folder.resolve("postmaster.pid"), "postgres");
    var password = secret(home.resolve("postgres.secret"));
    var started = new Embedded(open(folder, password), password, lock);
    if (!Files.readString(folder.resolve("pg_hba.conf")).equals(HOST_RULES)) {
      started.lock(folder);
    }
    LOG.debug("embedded PostgreSQL on port {}", started.postgres.getPort());
    return started;
  }

  private static CannotStart cannot(Path home, Exception broken) {
    return new CannotStart(
        "The embedded PostgreSQL cannot start in " + home + ": " + broken,
        "Check that this user may write there and that the disk has room"
            + " (--logging.level.io.zonky=info shows what PostgreSQL says), name another folder"
            + " (prosa.data), or use a PostgreSQL of your own (spring.datasource.url).");
  }

  private static EmbeddedPostgres open(Path folder, String password) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setPGStartupWait(LONGEST_START) // after a crash it repairs itself first
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false) // it would stop before those who still write
        .setConnectConfig("password", password)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .start();
  }

  /// The first start trusts whoever connects; from here on only the password opens it.
  private void lock(Path folder) throws IOException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      // the password is ours, and hexadecimal
      statement.execute("alter user postgres password '" + password + "'");
      Files.writeString(folder.resolve("pg_hba.conf"), HOST_RULES);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException broken) {
      throw new IOException("the embedded PostgreSQL cannot be locked", broken);
    }
  }

  /// A secret of this installation, made once and readable by its owner alone.
  static String secret(Path file) throws IOException {
    if (!Files.exists(file)) {
      var bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        var ownersOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownersOnly));
      }
      Files.writeString(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file).strip();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      postgres.close();
    }
  }
}
