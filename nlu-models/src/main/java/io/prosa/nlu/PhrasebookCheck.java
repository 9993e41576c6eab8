package io.prosa.nlu;

import io.prosa.engine.Language;
import io.prosa.nlu.words.WordsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds the languages against each other: what one says, all say.
final class PhrasebookCheck {
  private PhrasebookCheck() {}

  static List<String> problems(List<WordsFile> files) {
    var problems = new ArrayList<String>();
    files.forEach(file -> unreadable(file, problems));
    files.forEach(file -> twice(file, problems));
    byName(files).forEach((name, sameName) -> compare(name, sameName, problems));
    return List.copyOf(problems);
  }

  private static Map<String, Map<Language, WordsFile>> byName(List<WordsFile> files) {
    return files.stream()
        .collect(
            Collectors.groupingBy(
                WordsFile::name,
                TreeMap::new,
                Collectors.toMap(WordsFile::language, file -> file)));
  }

  private static void unreadable(WordsFile file, List<String> problems) {
    Phrasebook.texts(file)
        .forEach(
            (key, line) -> {
              try {
                new Phrase(file.language(), line.text());
              } catch (IllegalArgumentException e) {
                problems.add(
                    "%s:%d: '%s' cannot be read: %s"
                        .formatted(file.path(), line.number(), key, e.getMessage()));
              }
            });
  }

  private static void twice(WordsFile file, List<String> problems) {
    file.ask().keySet().stream()
        .filter(file.say()::containsKey)
        .forEach(
            key -> problems.add("%s: '%s' stands in both ask and say".formatted(file.path(), key)));
  }

  private static void compare(
      String name, Map<Language, WordsFile> languages, List<String> problems) {
    var keys = new TreeSet<String>();
    languages.values().forEach(file -> keys.addAll(Phrasebook.texts(file).keySet()));
    var queues = languages.values().stream().map(WordsFile::queue).distinct().count();
    var intents = languages.values().stream().map(WordsFile::intent).distinct().count();
    if (queues > 1 || intents > 1) {
      problems.add("%s.yml: its intent or queue differs between languages".formatted(name));
    }
    for (var language : Language.values()) {
      var file = languages.get(language);
      if (file == null) {
        problems.add("training-data/%s/%s.yml is missing".formatted(language.tag(), name));
        continue;
      }
      var own = Phrasebook.texts(file).keySet();
      keys.stream()
          .filter(key -> !own.contains(key))
          .forEach(key -> problems.add("%s: '%s' is missing".formatted(file.path(), key)));
    }
  }
}
