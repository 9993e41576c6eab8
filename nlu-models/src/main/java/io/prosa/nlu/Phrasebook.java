package io.prosa.nlu;

import io.prosa.engine.Language;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.Words;
import io.prosa.nlu.words.WordsFile;
import io.prosa.nlu.words.WordsFile.Line;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that the bot says: reply key in, text out. Immutable, thread-safe.
public final class Phrasebook {
  /// The key under which the text of a custom answer stands.
  public static final String ANSWER = "answer";

  private record Key(Language language, String file, String key) {}

  private final Map<Key, Phrase> phrases;
  private final List<CustomAnswer> answers;

  private Phrasebook(Map<Key, Phrase> phrases, List<CustomAnswer> answers) {
    this.phrases = Map.copyOf(phrases);
    this.answers = List.copyOf(answers);
  }

  /// Loads what was built into this program.
  ///
  /// @throws BrokenWords listing everything that is missing in a language or cannot be read
  public static Phrasebook load() {
    return of(Words.builtIn());
  }

  /// Loads any words.
  ///
  /// @throws BrokenWords listing everything that is missing in a language or cannot be read
  public static Phrasebook of(Words words) {
    var problems = problems(words);
    if (!problems.isEmpty()) {
      throw new BrokenWords(String.join("\n", problems));
    }
    var phrases = new HashMap<Key, Phrase>();
    for (var file : words.files()) {
      texts(file)
          .forEach(
              (key, line) ->
                  phrases.put(
                      new Key(file.language(), file.name(), key),
                      new Phrase(file.language(), line.text())));
    }
    return new Phrasebook(phrases, answers(words));
  }

  /// What is wrong with the words built into this program, one line each; empty when all is well.
  public static List<String> problems() {
    return problems(Words.builtIn());
  }

  /// What is wrong with any words, one line each; empty when all is well.
  public static List<String> problems(Words words) {
    return PhrasebookCheck.problems(words.files());
  }

  /// Says something.
  ///
  /// @param skillFile the words it stands in, such as `invoice-copy`
  /// @param key the reply or question, such as `nothing-due`
  /// @param args by name; money, days, months and lists are written as the language does
  /// @throws IllegalArgumentException when there is no such text, or an argument of it is missing
  public String say(Language language, String skillFile, String key, Map<String, Object> args) {
    var phrase = phrases.get(new Key(language, skillFile, key));
    if (phrase == null) {
      throw new IllegalArgumentException(
          "no text '%s' in %s/%s.yml".formatted(key, language.tag(), skillFile));
    }
    try {
      return phrase.fill(args);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' in %s/%s.yml: %s".formatted(key, language.tag(), skillFile, e.getMessage()), e);
    }
  }

  /// Whether there is such a text.
  public boolean has(Language language, String skillFile, String key) {
    return phrases.containsKey(new Key(language, skillFile, key));
  }

  /// The answers to intents that no skill serves.
  public List<CustomAnswer> answers() {
    return answers;
  }

  /// Everything that a file says, by key.
  static Map<String, Line> texts(WordsFile file) {
    var texts = new LinkedHashMap<>(file.ask());
    texts.putAll(file.say());
    file.answer().ifPresent(line -> texts.put(ANSWER, line));
    return texts;
  }

  /// One language's are all languages', as the check has made sure.
  private static List<CustomAnswer> answers(Words words) {
    return words.files().stream()
        .filter(f -> f.language() == Language.PT_BR)
        .filter(f -> f.answer().isPresent() || f.queue().isPresent())
        .map(f -> new CustomAnswer(f.intent(), f.name(), f.queue()))
        .toList();
  }
}
