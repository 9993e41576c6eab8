package io.prosa.app.wiring;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Says in the database whose it is: a demo's, with known log-ins and invented customers, or a real
/// installation's. Neither ever opens the other's.
final class InstallationMark {
  private final JdbcClient jdbc;
  private final String mode;

  InstallationMark(JdbcClient jdbc, boolean demo) {
    this.jdbc = jdbc;
    this.mode = demo ? "demo" : "real";
  }

  /// To be called before anything is changed in it.
  void check() {
    var isNew =
        jdbc.sql("select to_regclass('installation') is null").query(Boolean.class).single();
    if (!isNew) {
      found().ifPresent(this::compare);
    }
  }

  /// To be called once the tables are there. Of two that start at once the second one compares.
  void set() {
    jdbc.sql("insert into installation (name, value) values ('mode', :mode) on conflict do nothing")
        .param("mode", mode)
        .update();
    found().ifPresent(this::compare);
  }

  private Optional<String> found() {
    return jdbc.sql("select value from installation where name = 'mode'")
        .query(String.class)
        .optional();
  }

  private void compare(String found) {
    if (!found.equals(mode)) {
      throw new CannotStart(
          "The database is that of a "
              + (found.equals("demo") ? "demo" : "real installation")
              + ", but prosa.demo="
              + mode.equals("demo")
              + ".",
          "A demo and a real installation never share data. Name another database"
              + " (spring.datasource.url) or another folder (prosa.data), or set prosa.demo="
              + found.equals("demo")
              + ".");
    }
  }
}
