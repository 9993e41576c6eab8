package io.prosa.engine.skill;

import static io.prosa.engine.Move.handOver;
import static io.prosa.engine.Move.say;

import io.prosa.engine.Known;
import io.prosa.engine.Move;
import io.prosa.engine.Queue;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import java.util.Set;

/// Brings in a person, at once and without asking who is writing (SAC decree 11.034/2022).
public final class HandOver implements Skill {
  enum Say implements ReplyKey {
    ON_THE_WAY
  }

  @Override
  public Set<String> intents() {
    return Set.of("human_agent");
  }

  @Override
  public Move next(Known known) {
    return say(Say.ON_THE_WAY).then(handOver(Queue.SUPPORT));
  }
}
