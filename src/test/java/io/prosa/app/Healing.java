package io.prosa.app;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/// Waits until the product has noticed by itself that its database is back.
final class Healing {
  private Healing() {}

  static void of(HikariDataSource source) {
    Awaitility.await("the pool to heal")
        .pollInterval(Duration.ofMillis(50))
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(30))
        .until(() -> isIn(source));
  }

  private static boolean isIn(HikariDataSource source) {
    try (var connection = source.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException away) {
      return false;
    }
  }
}
