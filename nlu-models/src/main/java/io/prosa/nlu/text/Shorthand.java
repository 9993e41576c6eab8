package io.prosa.nlu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What people shorten in chats, written out. One table for all languages, as the model is one; of
/// two meanings the first language's holds.
final class Shorthand {
  private static final List<String> FILES = List.of("pt-BR", "es", "en", "ru");
  private final Map<String, List<String>> expansions;

  private Shorthand(Map<String, List<String>> expansions) {
    this.expansions = expansions;
  }

  static Shorthand load() {
    var expansions = new HashMap<String, List<String>>();
    for (var language : FILES) {
      lines("shorthand." + language + ".txt").stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .forEach(p -> expansions.putIfAbsent(p[0].strip(), List.of(p[1].strip().split(" "))));
    }
    return new Shorthand(Map.copyOf(expansions));
  }

  List<String> expand(String word) {
    return expansions.getOrDefault(word, List.of(word));
  }

  private static List<String> lines(String file) {
    var stream = Objects.requireNonNull(Shorthand.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
