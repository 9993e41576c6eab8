package io.prosa.engine;

import io.prosa.engine.billing.Customer;
import io.prosa.engine.identity.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a skill wants next. A skill returns one; what {@link Known} lacks makes one by itself.
public sealed interface Move {
  /// Ask the customer for something, the first time or, with a reason, again.
  record Ask(Slot<?> slot, Optional<Reply> because) implements Move {}

  /// Let the customer pick one of several.
  record Choose(Reply question, List<Option> options) implements Move {}

  /// Ask for a yes to exactly this change.
  record Confirm(Change<?> change) implements Move {}

  /// Read something outside.
  record Consult(Question<?> question) implements Move {}

  /// Change something outside. {@link Known#done} makes it, once all it demands is there.
  record Make(Change<?> change) implements Move {}

  /// Find out who is writing, to a level at least, then run the skill again.
  record BeSure(Level level) implements Move {}

  /// The person is known now; the skill that needed to know goes on.
  record IdentifiedAs(Customer customer, Level level) implements Move {}

  /// Say something, and then end, go on or hand over.
  record Say(List<Message> messages, Then then) implements Move {
    public Say {
      messages = List.copyOf(messages);
    }

    /// Offers what the customer may want next.
    public Say offering(Class<?>... skills) {
      var offers =
          Arrays.stream(skills).map(s -> Option.goTo(ReplyKey.kebab(s.getSimpleName()))).toList();
      var all = new ArrayList<>(messages);
      all.set(all.size() - 1, all.getLast().withOptions(offers));
      return new Say(all, then);
    }

    public Say then(Then next) {
      return new Say(messages, next);
    }

    /// One more message after those before.
    public Say and(Message message) {
      var all = new ArrayList<>(messages);
      all.add(message);
      return new Say(all, then);
    }
  }

  /// What follows on words.
  sealed interface Then {}

  record End() implements Then {}

  /// Another skill takes over, with what was learned so far.
  record GoOn(Class<? extends Skill> skill) implements Then, Move {}

  /// A person takes over.
  record HandOver(Queue queue) implements Then, Move {}

  static Say say(Reply reply) {
    return say(Message.of(reply));
  }

  static Say say(ReplyKey key) {
    return say(Reply.of(key));
  }

  static Say say(Message message) {
    return new Say(List.of(message), new End());
  }

  static GoOn goOn(Class<? extends Skill> skill) {
    return new GoOn(skill);
  }

  static HandOver handOver(Queue queue) {
    return new HandOver(queue);
  }

  /// What was given is not right: ask once more and say why. Two tries, then a person helps.
  static Ask askAgain(Slot<?> slot, Reply because) {
    return new Ask(slot, Optional.of(because));
  }
}
