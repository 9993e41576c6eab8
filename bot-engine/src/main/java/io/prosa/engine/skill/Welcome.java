package io.prosa.engine.skill;

import static io.prosa.engine.Move.say;

import io.prosa.engine.Known;
import io.prosa.engine.Move;
import io.prosa.engine.Reply;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import java.util.Set;

/// Greets, says who is speaking and what it can do.
public final class Welcome implements Skill {
  enum Say implements ReplyKey {
    HELLO,
    HELLO_NAMED
  }

  @Override
  public Set<String> intents() {
    return Set.of("greeting");
  }

  @Override
  public Move next(Known known) {
    var hello =
        known
            .identified()
            .map(customer -> Reply.of(Say.HELLO_NAMED).with("name", customer.firstName()))
            .orElse(Reply.of(Say.HELLO));
    return say(hello)
        .offering(InvoiceCopy.class, TrustRelease.class, WifiPassword.class, HandOver.class);
  }
}
