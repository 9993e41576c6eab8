package io.prosa.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the option that a typed answer means: its number in the list, or words of its title.
final class Choice {
  private Choice() {}

  static Optional<Option> of(String text, List<Option> options) {
    var written = plain(text);
    if (written.matches("\\d{1,2}")) {
      var number = Integer.parseInt(written);
      if (number >= 1 && number <= options.size()) {
        return Optional.of(options.get(number - 1));
      }
    }
    var meant = options.stream().filter(o -> isMeant(written, o)).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /// A contract is named by its number, by its street or by its plan.
  private static boolean isMeant(String written, Option option) {
    if (written.length() < 3) {
      return false;
    }
    var id = option.id().substring(option.id().indexOf(':') + 1);
    return (" " + written + " ").contains(" " + plain(id) + " ")
        || names(written, option.title())
        || names(written, option.description());
  }

  private static boolean names(String written, Reply reply) {
    var title = plain(String.valueOf(reply.values().getOrDefault("text", "")));
    return !title.isEmpty() && (title.contains(written) || written.contains(title));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
