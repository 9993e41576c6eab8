package io.prosa.app.console;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The people who answer, and their log-ins. Tries are limited in the database, so the limit holds
/// across nodes and restarts.
@Component
public class Agents {
  /// Of a name from one address: whoever knows a name cannot lock its owner out elsewhere.
  private static final int MOST_FAILURES = 5;

  /// Of all names from one address; a whole desk may share one.
  private static final int MOST_FAILURES_OF_AN_ADDRESS = 50;

  /// Of a name from all addresses together.
  private static final int MOST_FAILURES_OF_A_NAME = 100;

  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final PasswordEncoder encoder;
  private final String nobodysHash;

  Agents(JdbcClient jdbc, TransactionTemplate transaction, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.transaction = transaction;
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
    if (!Boolean.TRUE.equals(transaction.execute(_ -> mayTry(user, address)))) {
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
    jdbc.sql("delete from login_failure where user_name = :user and address = :address")
        .param("user", user)
        .param("address", address)
        .update();
    return new LogIn.Welcome(find(user).orElseThrow());
  }

  /// A try counts before it is looked at, so that tries at once count too; one that is refused
  /// does not. What is older than the window is forgotten.
  private boolean mayTry(String user, String address) {
    lock(1, address);
    lock(2, user);
    jdbc.sql("delete from login_failure where at < now() - make_interval(secs => :window)")
        .param("window", (double) WINDOW.toSeconds())
        .update();
    var inserted =
        jdbc.sql(
                """
                insert into login_failure (user_name, address)
                select :user, :address from login_failure
                where user_name = :user or address = :address
                having count(*) filter (where user_name = :user and address = :address) < :both
                  and count(*) filter (where address = :address) < :ofAddress
                  and count(*) filter (where user_name = :user) < :ofName
                """)
            .param("user", user)
            .param("address", address)
            .param("both", MOST_FAILURES)
            .param("ofAddress", MOST_FAILURES_OF_AN_ADDRESS)
            .param("ofName", MOST_FAILURES_OF_A_NAME)
            .update();
    return inserted == 1;
  }

  /// Until the end of the transaction; always the address first, so that nobody waits in a circle.
  private void lock(int kind, String subject) {
    jdbc.sql("select pg_advisory_xact_lock(:kind, hashtext(:subject))")
        .param("kind", kind)
        .param("subject", subject)
        .query((_, _) -> subject)
        .single();
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
