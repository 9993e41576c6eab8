package io.prosa.app.widget;

import io.prosa.app.conversation.Conversing;
import io.prosa.app.conversation.Incoming;
import io.prosa.app.identity.Digest;
import io.prosa.engine.Language;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Visitors of a site. A token proves that a browser owns one conversation; only its hash is kept.
@Component
class WidgetSessions {
  private static final int TOKEN_BYTES = 32;
  private static final int LONGEST_TOKEN = 64;

  private final SecureRandom random = new SecureRandom();
  private final Digest digest;
  private final Conversing conversing;

  WidgetSessions(Digest digest, Conversing conversing) {
    this.digest = digest;
    this.conversing = conversing;
  }

  String open(Language language) {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    conversing.open(who(token), language);
    return token;
  }

  /// The conversation that a token opens; empty for a token that is not ours.
  Optional<UUID> conversation(String token) {
    return token.isEmpty() || token.length() > LONGEST_TOKEN
        ? Optional.empty()
        : conversing.find(who(token));
  }

  Incoming.Who who(String token) {
    return new Incoming.Who(Incoming.Channel.WIDGET, digest.of("widget:" + token), "", "", "");
  }
}
