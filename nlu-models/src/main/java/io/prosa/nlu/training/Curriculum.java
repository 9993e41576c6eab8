package io.prosa.nlu.training;

import io.prosa.engine.Language;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.Words;
import io.prosa.nlu.words.WordsFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What there is to learn: the examples of all files, checked against each other.
///
/// @param examples of all languages, with the labels they carry
/// @param sentences the same by language, and what the bot says in it
public record Curriculum(List<Example> examples, Map<Language, List<String>> sentences) {

  /// @throws BrokenWords when a text carries two labels, or a label has a single example
  public static Curriculum of(Words words) {
    var files = words.files().stream().filter(f -> !f.examples().isEmpty()).toList();
    if (files.isEmpty()) {
      throw new BrokenWords("there are no examples to learn from");
    }
    refuseTwoLabels(files);
    refuseLonely(files);
    var examples = new ArrayList<Example>();
    var sentences = new EnumMap<Language, List<String>>(Language.class);
    for (var file : files) {
      for (var line : file.examples()) {
        examples.add(new Example(file.intent(), line.text()));
        sentences.computeIfAbsent(file.language(), l -> new ArrayList<>()).add(line.text());
      }
    }
    words.files().forEach(file -> addSaid(file, sentences));
    return new Curriculum(List.copyOf(examples), sentences);
  }

  /// What the bot says shows its language as well. Texts with placeholders hold English names.
  private static void addSaid(WordsFile file, Map<Language, List<String>> sentences) {
    var known = sentences.get(file.language());
    if (known != null) {
      Stream.of(file.ask().values().stream(), file.say().values().stream(), file.answer().stream())
          .flatMap(lines -> lines)
          .map(WordsFile.Line::text)
          .filter(text -> text.indexOf('{') < 0)
          .forEach(known::add);
    }
  }

  private record Place(WordsFile file, WordsFile.Line line) {}

  private static void refuseTwoLabels(List<WordsFile> files) {
    var seen = new HashMap<String, Place>();
    for (var file : files) {
      for (var line : file.examples()) {
        var key = file.language() + line.text().toLowerCase(Locale.ROOT);
        var first = seen.putIfAbsent(key, new Place(file, line));
        if (first != null && !first.file().intent().equals(file.intent())) {
          throw twice(first, new Place(file, line));
        }
      }
    }
  }

  private static BrokenWords twice(Place first, Place second) {
    return new BrokenWords(
        second.file().path(),
        second.line().number(),
        "'%s' is an example of %s here and of %s in %s:%d"
            .formatted(
                second.line().text(),
                second.file().intent(),
                first.file().intent(),
                first.file().path(),
                first.line().number()));
  }

  private static void refuseLonely(List<WordsFile> files) {
    for (var file : files) {
      if (file.examples().size() == 1) {
        throw new BrokenWords(
            file.path(),
            file.examples().getFirst().number(),
            "a single example teaches nothing: %s needs two at least".formatted(file.intent()));
      }
    }
  }
}
