package io.prosa.engine;

import java.util.List;
import java.util.Set;

/// One thing that the bot can do: from what is known to what is next.
///
/// Stateless and pure. It is run from the top at every event; what {@link Known} lacks ends the run
/// with a question. Its words stand in the file of its name in kebab case.
public interface Skill {
  Move next(Known known);

  /// The words file without its ending.
  default String file() {
    return ReplyKey.kebab(getClass().getSimpleName());
  }

  /// The labels of the catalogue that start it; by default its own name in snake case.
  default Set<String> intents() {
    return Set.of(file().replace('-', '_'));
  }

  /// What it asks the customer for and may find in the request already.
  default List<Slot<?>> slots() {
    return List.of();
  }

  /// Runs a skill up to its move, whether it returned or stopped for want of something.
  static Move run(Skill skill, Known known) {
    try {
      return skill.next(known);
    } catch (NotYet stopped) {
      return stopped.move();
    }
  }
}
