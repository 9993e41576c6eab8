package io.prosa.app;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// PostgreSQL lets nobody in for a while, and those who were in are thrown out.
public final class DatabaseOutage implements AutoCloseable {
  private final HikariDataSource source;
  private final Connection otherDatabase;

  public DatabaseOutage(HikariDataSource source) throws SQLException {
    this.source = source;
    var url = source.getJdbcUrl().replaceFirst("/postgres$", "/template1");
    otherDatabase = DriverManager.getConnection(url, source.getUsername(), source.getPassword());
    execute("alter database postgres with allow_connections false");
    throwOut();
  }

  private void throwOut() throws SQLException {
    execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = otherDatabase.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Lets everybody in again, and waits until the product has noticed by itself.
  @Override
  public void close() throws SQLException {
    execute("alter database postgres with allow_connections true");
    otherDatabase.close();
    Healing.of(source);
  }
}
