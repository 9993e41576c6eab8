package io.prosa.app.wiring;

import io.lettuce.core.RedisURI;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// Looks over what a real installation is given before anything is started with it, and names at
/// once all that is missing or cannot be meant.
final class RealSettings {
  private static final List<String> NEEDED =
      List.of(
          "prosa.whatsapp.phone-number-id",
          "prosa.whatsapp.token",
          "prosa.whatsapp.verify-token",
          "prosa.ixc.url",
          "prosa.ixc.token",
          "prosa.genieacs.url");

  private static final String SECRETS = "prosa.whatsapp.app-secrets";
  private static final String PASSWORD = "prosa.console.first-password";
  private static final int SHORTEST_PASSWORD = 12;

  /// What lies beyond does not count for bcrypt, so it is not taken.
  private static final int LONGEST_PASSWORD = 72;

  private final Environment settings;

  private RealSettings(Environment settings) {
    this.settings = settings;
  }

  static void check(Environment settings) {
    var real = new RealSettings(settings);
    var missing = real.missing();
    if (!missing.isEmpty()) {
      throw new MissingSettings(missing);
    }
    var wrong = real.wrong();
    if (!wrong.isEmpty()) {
      throw new CannotStart(
          "Settings cannot be meant so: " + String.join("; ", wrong) + ".",
          "Correct them; docs/configuration.md says what each looks like.");
    }
  }

  private List<String> missing() {
    var missing = new ArrayList<>(NEEDED.stream().filter(n -> text(n).isBlank()).toList());
    var secrets =
        Binder.get(settings).bind(SECRETS, Bindable.listOf(String.class)).orElse(List.of());
    if (secrets.stream().allMatch(String::isBlank)) {
      missing.add(SECRETS);
    }
    return missing;
  }

  private List<String> wrong() {
    var wrong = new ArrayList<String>();
    for (var name : List.of("prosa.whatsapp.base-url", "prosa.ixc.url", "prosa.genieacs.url")) {
      if (!isHttp(text(name))) {
        wrong.add(name + " is no http:// or https:// address");
      }
    }
    var database = text("spring.datasource.url");
    if (!database.isBlank() && !database.startsWith("jdbc:postgresql:")) {
      wrong.add("spring.datasource.url does not begin with jdbc:postgresql:");
    }
    if (!text("prosa.redis.url").isBlank() && !isRedis(text("prosa.redis.url"))) {
      wrong.add("prosa.redis.url is no redis:// address");
    }
    if (!text("prosa.console.first-user").isBlank()) {
      password(text(PASSWORD)).ifPresent(wrong::add);
    }
    return wrong;
  }

  private static Optional<String> password(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      return Optional.of(PASSWORD + " has fewer than " + SHORTEST_PASSWORD + " characters");
    }
    return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD
        ? Optional.of(PASSWORD + " has more than " + LONGEST_PASSWORD + " bytes")
        : Optional.empty();
  }

  private static boolean isHttp(String url) {
    try {
      var read = URI.create(url);
      return ("http".equals(read.getScheme()) || "https".equals(read.getScheme()))
          && read.getHost() != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static boolean isRedis(String url) {
    try {
      return RedisURI.create(url).getHost() != null;
    } catch (RuntimeException unreadable) {
      return false; // its message may hold the password
    }
  }

  private String text(String name) {
    return settings.getProperty(name, "");
  }
}
