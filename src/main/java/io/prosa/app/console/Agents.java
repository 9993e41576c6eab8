package io.prosa.app.console;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The people who answer, and their log-ins. Tries are limited in the database, so the limit holds
/// across nodes and restarts.
@Component
public class Agents {
  private static final int MOST_FAILURES = 5;
  private static final int MOST_FAILURES_OF_AN_ADDRESS = 20;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;
  private final String nobodysHash;

  Agents(JdbcClient jdbc, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.nobodysHash = encoder.encode("nobody");
  }

  /// @param role agent or supervisor
  public record Agent(String user, String name, String role) {}

  sealed interface LogIn {
    record Welcome(Agent agent) implements LogIn {}

    /// The same for an unknown name and a wrong password.
    record Wrong() implements LogIn {}

    record TooMany() implements LogIn {}
  }

  LogIn logIn(String user, String password, String address) {
    if (user.chars().anyMatch(Character::isISOControl)) {
      return new LogIn.Wrong();
    }
    // the try counts before it is looked at, so that tries at once count too
    fail("user:" + user);
    fail("address:" + address);
    if (failures("user:" + user) > MOST_FAILURES
        || failures("address:" + address) > MOST_FAILURES_OF_AN_ADDRESS) {
      return new LogIn.TooMany();
    }
    var hash =
        jdbc.sql("select password_hash from agent where user_name = :user")
            .param("user", user)
            .query(String.class)
            .optional();
    // an unknown name takes as long as a wrong password
    var isRight = encoder.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
    if (!isRight) {
      return new LogIn.Wrong();
    }
    jdbc.sql("delete from login_failure where subject in (:user, :address)")
        .param("user", "user:" + user)
        .param("address", "address:" + address)
        .update();
    return new LogIn.Welcome(find(user).orElseThrow());
  }

  private int failures(String subject) {
    return jdbc.sql(
            """
            select count(*) from login_failure
            where subject = :subject and at > now() - make_interval(secs => :window)
            """)
        .param("subject", subject)
        .param("window", (double) WINDOW.toSeconds())
        .query(Integer.class)
        .single();
  }

  private void fail(String subject) {
    jdbc.sql("insert into login_failure (subject) values (:subject)")
        .param("subject", subject)
        .update();
  }

  Optional<Agent> find(String user) {
    return jdbc.sql("select user_name, name, role from agent where user_name = :user")
        .param("user", user)
        .query(
            (row, _) ->
                new Agent(row.getString("user_name"), row.getString("name"), row.getString("role")))
        .optional();
  }

  /// Removes a log-in whose password everybody knows.
  public void removeIfKnown(String user, String password) {
    jdbc.sql("select password_hash from agent where user_name = :user")
        .param("user", user)
        .query(String.class)
        .optional()
        .filter(hash -> encoder.matches(password, hash))
        .ifPresent(
            _ ->
                jdbc.sql("delete from agent where user_name = :user").param("user", user).update());
  }

  public boolean isEmpty() {
    return jdbc.sql("select count(*) from agent").query(Integer.class).single() == 0;
  }

  /// Makes a log-in, or gives an old one this password.
  public void put(Agent agent, String password) {
    jdbc.sql(
            """
            insert into agent (user_name, name, role, password_hash)
            values (:user, :name, :role, :hash)
            on conflict (user_name) do update set name = :name, role = :role, password_hash = :hash
            """)
        .param("user", agent.user())
        .param("name", agent.name())
        .param("role", agent.role())
        .param("hash", encoder.encode(password))
        .update();
  }
}
