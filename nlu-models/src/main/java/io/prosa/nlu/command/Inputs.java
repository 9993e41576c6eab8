package io.prosa.nlu.command;

import io.prosa.engine.Language;
import io.prosa.nlu.Interpreter;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.Labelled;
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

  static List<Labelled> table(Path file) throws IOException {
    try {
      var rows = Labelled.table(file.toString(), Files.readString(file));
      if (rows.isEmpty()) {
        throw new BrokenWords(file.toString(), 1, "no rows below the header");
      }
      return rows;
    } catch (MalformedInputException e) {
      throw new BrokenWords(file.toString(), 1, "not UTF-8");
    }
  }
}
