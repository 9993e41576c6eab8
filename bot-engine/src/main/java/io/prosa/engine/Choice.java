package io.prosa.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    var named = options.stream().filter(o -> words(o.title()).contains(written)).toList();
    if (named.size() == 1 && written.length() >= 3) {
      return Optional.of(named.getFirst());
    }
    var hits = options.stream().map(o -> hits(written, o)).toList();
    var most = hits.stream().mapToInt(Integer::intValue).max().orElse(0);
    var isClear = most > 0 && hits.stream().filter(h -> h == most).count() == 1;
    return isClear ? Optional.of(options.get(hits.indexOf(most))) : Optional.empty();
  }

  /// How many of the written words name the option: by its number, its street or its plan. Short
  /// words name nothing.
  private static int hits(String written, Option option) {
    var named =
        new HashSet<>(
            List.of(
                (plain(option.id())
                        + " "
                        + words(option.title())
                        + " "
                        + words(option.description()))
                    .strip()
                    .split(" ")));
    return (int)
        Arrays.stream(written.split(" "))
            .distinct()
            .filter(w -> w.length() >= 3 && named.contains(w))
            .count();
  }

  private static String words(Reply reply) {
    return plain(String.valueOf(reply.values().getOrDefault("text", "")));
  }

  private static String plain(String text) {
    return Plain.line(text).strip();
  }
}
