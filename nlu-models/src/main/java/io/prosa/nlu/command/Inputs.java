package io.prosa.nlu.command;

import io.prosa.engine.Language;
import io.prosa.nlu.Interpreter;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.Labelled;
import io.prosa.nlu.words.RasaYaml;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What commands are given, read or refused with a message.
final class Inputs {
  private Inputs() {}

  static Interpreter interpreter(@Nullable Path model) {
    return model == null ? Interpreter.load() : Interpreter.load(model);
  }

  static Language language(String tag) {
    var known = Arrays.stream(Language.values()).map(Language::tag).toList();
    return Language.of(tag)
        .orElseThrow(() -> new BrokenWords("unknown language '" + tag + "', known are " + known));
  }

  /// The labelled examples of a folder of words, a table, or Rasa's YAML.
  static List<Labelled> examples(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return table(data);
    }
    return Words.in(data).files().stream()
        .flatMap(f -> f.examples().stream().map(line -> new Labelled(f.intent(), line.text())))
        .toList();
  }

  static boolean isYaml(Path file) {
    return file.toString().endsWith(".yml") || file.toString().endsWith(".yaml");
  }

  /// What the trainer takes: a folder of words, or Rasa's YAML in one language.
  static Words words(Path data, Language language) throws IOException {
    if (Files.isDirectory(data) || !isYaml(data)) {
      return Words.in(data);
    }
    return RasaYaml.words(language, data.toString(), text(data));
  }

  /// The rows of a table, or of Rasa's YAML.
  static List<Labelled> table(Path file) throws IOException {
    if (isYaml(file)) {
      return RasaYaml.read(file.toString(), text(file)).stream()
          .map(e -> new Labelled(e.label(), e.text()))
          .toList();
    }
    var rows = Labelled.table(file.toString(), text(file));
    if (rows.isEmpty()) {
      throw new BrokenWords(file.toString(), 1, "no rows below the header");
    }
    return rows;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new BrokenWords(file.toString(), 1, "not UTF-8");
    }
  }
}
