package io.prosa.nlu;

import io.prosa.engine.Language;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.Words;
import io.prosa.nlu.words.WordsFile;
import io.prosa.nlu.words.WordsFile.Line;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the bot says: reply key in, text out. Immutable, thread-safe.
public final class Phrasebook {
  /// The key under which the text of a custom answer stands.
  public static final String ANSWER = "answer";

  /// Where the build puts the texts, read and checked, so that no start has to read YAML.
  public static final String RESOURCE = "/io/prosa/nlu/phrasebook.bin";

  private record Key(Language language, String file, String key) {}

  private final Map<Key, String> phrases;
  private final List<CustomAnswer> answers;

  private Phrasebook(Map<Key, String> phrases, List<CustomAnswer> answers) {
    this.phrases = Collections.unmodifiableMap(phrases);
    this.answers = List.copyOf(answers);
  }

  /// Loads what was built into this program.
  public static Phrasebook load() {
    try (var stream = Phrasebook.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("this build holds no phrasebook; run it with Maven");
      }
      return read(new DataInputStream(new BufferedInputStream(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Loads any words.
  ///
  /// @throws BrokenWords listing everything that is missing in a language or cannot be read
  public static Phrasebook of(Words words) {
    var problems = problems(words);
    if (!problems.isEmpty()) {
      throw new BrokenWords(String.join("\n", problems));
    }
    var phrases = new LinkedHashMap<Key, String>();
    for (var file : words.files()) {
      texts(file)
          .forEach(
              (key, line) -> phrases.put(new Key(file.language(), file.name(), key), line.text()));
    }
    return new Phrasebook(phrases, answers(words));
  }

  private static Phrasebook read(DataInputStream in) throws IOException {
    var phrases = new LinkedHashMap<Key, String>();
    for (var left = in.readInt(); left > 0; left--) {
      var language = Language.of(in.readUTF()).orElseThrow();
      phrases.put(new Key(language, in.readUTF(), in.readUTF()), in.readUTF());
    }
    var answers = new ArrayList<CustomAnswer>();
    for (var left = in.readInt(); left > 0; left--) {
      var queue = in.readUTF();
      answers.add(
          new CustomAnswer(
              in.readUTF(), in.readUTF(), Optional.of(queue).filter(q -> !q.isEmpty())));
    }
    return new Phrasebook(phrases, answers);
  }

  /// Writes what {@link #load} reads: the same bytes for the same words.
  public void write(Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(phrases.size());
      for (var phrase : phrases.entrySet()) {
        out.writeUTF(phrase.getKey().language().tag());
        out.writeUTF(phrase.getKey().file());
        out.writeUTF(phrase.getKey().key());
        out.writeUTF(phrase.getValue());
      }
      out.writeInt(answers.size());
      for (var answer : answers) {
        out.writeUTF(answer.queue().orElse(""));
        out.writeUTF(answer.intent());
        out.writeUTF(answer.file());
      }
    }
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
      return new Phrase(language, phrase).fill(args);
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
