package io.prosa.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Common;
import io.prosa.engine.Exploration;
import io.prosa.engine.Fallback;
import io.prosa.engine.Language;
import io.prosa.engine.Policy;
import io.prosa.engine.Reply;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import io.prosa.nlu.Phrasebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The seam between decisions and words: whatever a skill can say has a text in every language.
final class WordsTest {
  private static final Map<String, Object> HOUSE =
      Map.of("provider", "NetVale", "bot", "Prosa", "office", "Rua A");
  private final Phrasebook phrasebook = Phrasebook.load();

  @Test
  void everyKeyOfEverySkillHasATextInEveryLanguage() {
    var missing = new ArrayList<String>();
    for (var key : keys()) {
      for (var language : Language.values()) {
        if (!phrasebook.has(language, key.file(), key.key())) {
          missing.add(
              "training-data/%s/%s.yml lacks '%s'"
                  .formatted(language.tag(), key.file(), key.key()));
        }
      }
    }
    assertThat(missing).as("texts that skills say and no words file has").isEmpty();
  }

  @Test
  void everyTextFindsTheValuesThatItSpeaksOf() {
    var all = AllSkills.all();
    var broken = new ArrayList<String>();
    for (var skill : all) {
      for (var reply : Exploration.of(skill, all, Policy.standard()).replies()) {
        broken.addAll(problems(skill, reply));
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void labelsFitOnAButton() {
    var long20 = new ArrayList<String>();
    for (var skill : AllSkills.all()) {
      for (var language : Language.values()) {
        var label = phrasebook.say(language, skill.file(), "label", Map.of());
        if (label.codePointCount(0, label.length()) > 20) {
          long20.add(language.tag() + " " + label);
        }
      }
    }
    assertThat(long20).isEmpty();
  }

  private List<String> problems(Skill skill, Reply reply) {
    var problems = new ArrayList<String>();
    var values = new HashMap<>(HOUSE);
    values.putAll(reply.values());
    for (var language : Language.values()) {
      try {
        phrasebook.say(language, reply.file(), reply.key(), values);
      } catch (IllegalArgumentException broken) {
        problems.add(skill.file() + ": " + broken.getMessage());
      }
    }
    return problems;
  }

  private static List<ReplyKey> keys() {
    var keys = new ArrayList<ReplyKey>(List.of(Common.values()));
    keys.addAll(List.of(Fallback.values()));
    for (var skill : AllSkills.all()) {
      for (var inner : skill.getClass().getDeclaredClasses()) {
        if (ReplyKey.class.isAssignableFrom(inner) && inner.isEnum()) {
          Arrays.stream(inner.getEnumConstants()).map(ReplyKey.class::cast).forEach(keys::add);
        }
      }
    }
    return keys;
  }
}
