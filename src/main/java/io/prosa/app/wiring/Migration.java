package io.prosa.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The first contact with the database: waits for it a little, makes sure that it is ours, and
/// brings its tables up to date. What a migration does may take longer than any work later.
final class Migration implements FlywayMigrationStrategy {
  private static final int MOST_TRIES = 4;

  private final DataSource source;
  private final boolean demo;

  Migration(HikariDataSource pool, boolean demo) {
    var patient =
        new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    var properties = new Properties();
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("connectTimeout", "5");
    patient.setConnectionProperties(properties);
    this.source = patient;
    this.demo = demo;
  }

  @Override
  public void migrate(Flyway flyway) {
    await();
    var mark = new InstallationMark(JdbcClient.create(source), demo);
    mark.check();
    Flyway.configure().configuration(flyway.getConfiguration()).dataSource(source).load().migrate();
    mark.set();
  }

  private void await() {
    for (var tries = 1; ; tries++) {
      try {
        source.getConnection().close();
        return;
      } catch (SQLException away) {
        if (tries == MOST_TRIES || !isPassing(away)) {
          throw cannot(away);
        }
        pause(tries);
      }
    }
  }

  /// It may be starting; a wrong password does not become right.
  private static boolean isPassing(SQLException away) {
    var state = String.valueOf(away.getSQLState());
    return state.startsWith("08") || state.startsWith("57");
  }

  private static void pause(int tries) {
    try {
      Thread.sleep(Duration.ofSeconds(tries));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start was interrupted", stopped);
    }
  }

  private static CannotStart cannot(SQLException away) {
    var cause = away.getCause() == null ? "" : " (" + away.getCause() + ")";
    return new CannotStart(
        "The database cannot be opened: " + away.getMessage() + cause,
        "Check spring.datasource.url, .username and .password, and that PostgreSQL runs there and"
            + " lets this machine in.");
  }
}
