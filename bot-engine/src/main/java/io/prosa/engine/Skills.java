package io.prosa.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the bot can do, by words file and by intent.
final class Skills {
  /// The skill that brings in a person; the engine itself falls back on it.
  static final String HAND_OVER = "hand-over";

  /// The skill that finds out who is writing.
  static final String IDENTIFY = "identify";

  /// What most people want, offered where nothing else is known.
  static final List<String> USUAL =
      List.of("invoice-copy", "trust-release", "wifi-password", HAND_OVER);

  private final Map<String, Skill> byFile = new HashMap<>();
  private final Map<String, Skill> byIntent = new HashMap<>();
  private final Map<String, CustomAnswer> answers = new HashMap<>();
  private final Map<String, CustomAnswer> answersByFile = new HashMap<>();

  Skills(Collection<? extends Skill> skills, List<CustomAnswer> custom) {
    for (var skill : skills) {
      if (byFile.put(skill.file(), skill) != null) {
        throw new IllegalArgumentException("two skills share the words file " + skill.file());
      }
      for (var intent : skill.intents()) {
        if (byIntent.put(intent, skill) != null) {
          throw new IllegalArgumentException("two skills answer the intent " + intent);
        }
      }
    }
    for (var answer : custom) {
      if (byIntent.containsKey(answer.intent()) || answers.put(answer.intent(), answer) != null) {
        throw new IllegalArgumentException("the intent " + answer.intent() + " is answered twice");
      }
      answersByFile.put(answer.file(), answer);
    }
  }

  Optional<Skill> byIntent(String intent) {
    return Optional.ofNullable(byIntent.get(intent));
  }

  Optional<Skill> byFile(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /// Whether customers can ask for it; the skill that identifies only serves others.
  boolean isOnOffer(String file) {
    return byFile(file).filter(s -> !s.intents().isEmpty()).isPresent()
        || answersByFile.containsKey(file);
  }

  Optional<CustomAnswer> answer(String intent) {
    return Optional.ofNullable(answers.get(intent));
  }

  /// Whether an intent ends with a person at once.
  boolean bringsPerson(String intent) {
    return answer(intent).flatMap(CustomAnswer::queue).isPresent();
  }

  Optional<CustomAnswer> answerByFile(String file) {
    return Optional.ofNullable(answersByFile.get(file));
  }

  /// The words file of an intent that something is done about.
  Optional<String> fileOf(String intent) {
    return byIntent(intent).map(Skill::file).or(() -> answer(intent).map(CustomAnswer::file));
  }
}
