package io.prosa.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads a plain yes or no where one was asked for. People repeat the request in their yes ('sim,
/// pode liberar'), which a classifier of requests takes for a request.
final class YesNo {
  private static final Set<String> YES =
      Set.of(
          "sim",
          "s",
          "ss",
          "claro",
          "pode",
          "ok",
          "okay",
          "isso",
          "aham",
          "uhum",
          "bora",
          "quero",
          "confirmo",
          "positivo",
          "yes",
          "yeah",
          "yep",
          "sure",
          "sí",
          "si",
          "dale",
          "да",
          "ага",
          "конечно",
          "👍",
          "👍🏻",
          "👍🏽",
          "👍🏿",
          "✅",
          "👌");
  private static final Set<String> NO =
      Set.of(
          "não",
          "nao",
          "n",
          "nn",
          "negativo",
          "nunca",
          "jamais",
          "no",
          "nope",
          "not",
          "don’t",
          "don't",
          "nada",
          "нет",
          "не",
          "👎",
          "👎🏻",
          "👎🏽",
          "👎🏿",
          "❌");

  private YesNo() {}

  /// Begins with a yes, and nothing in it takes it back.
  static boolean isYes(String text) {
    var words = words(text);
    return YES.contains(words.getFirst()) && !holdsNo(text);
  }

  /// Whether a no stands anywhere in it: then it is no clear yes.
  static boolean holdsNo(String text) {
    return words(text).stream().anyMatch(NO::contains);
  }

  static boolean isNo(String text) {
    return NO.contains(words(text).getFirst());
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("[\\s,.;:!?]+"));
  }
}
