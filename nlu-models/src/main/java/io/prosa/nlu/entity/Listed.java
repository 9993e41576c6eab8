package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.words.ListedValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values on lists of the provider's own, such as plans and cities, with one slip allowed in long
/// ones. Figures must be right, and so must the first two letters: they decide where to look.
final class Listed implements Recogniser {
  private static final int LONG = 6;

  private final Map<String, ListedValue> exact = new HashMap<>();
  private final Map<String, List<String>> slips = new HashMap<>();
  private final BitSet beginnings;
  private int mostWords = 1;

  Listed(List<ListedValue> values) {
    var forms = new ArrayList<String>();
    for (var value : values) {
      for (var written : value.forms()) {
        var form = phrase(Reading.of(written, java.time.LocalDate.EPOCH), 0, Integer.MAX_VALUE);
        exact.putIfAbsent(form, value);
        forms.add(form);
        mostWords = Math.max(mostWords, form.split(" ").length);
        if (form.length() >= LONG) {
          shortened(form).forEach(s -> slips.computeIfAbsent(s, x -> new ArrayList<>()).add(form));
        }
      }
    }
    beginnings = Form.beginnings(forms, 2);
  }

  /// The lists that the build put into this program; none where there is no build.
  static Listed builtIn() {
    try (var stream = Listed.class.getResourceAsStream(ListedValue.RESOURCE)) {
      if (stream == null) {
        return new Listed(List.of());
      }
      return new Listed(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\t", -1))
              .map(c -> new ListedValue(c[0], c[1], List.of(c[2])))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean mayFind(Reading reading) {
    return !exact.isEmpty();
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    for (var first = 0; first < reading.starts().length; first++) {
      if (Form.admits(beginnings, reading.folded(), reading.starts()[first])) {
        longest(reading, first, found);
      }
    }
    return found;
  }

  private void longest(Reading reading, int first, List<Entity> found) {
    for (var words = mostWords; words >= 1; words--) {
      var phrase = phrase(reading, first, words);
      var value = value(phrase);
      if (value != null) {
        var start = reading.starts()[first];
        found.add(
            reading.entity(value.kind(), start, end(reading, first, words), value.value(), true));
        return;
      }
    }
  }

  private @Nullable ListedValue value(String phrase) {
    var same = exact.get(phrase);
    if (same != null || phrase.length() < LONG) {
      return same;
    }
    return shortened(phrase).stream()
        .flatMap(s -> slips.getOrDefault(s, List.of()).stream())
        .filter(
            form ->
                digits(form).equals(digits(phrase))
                    && Math.abs(form.length() - phrase.length()) <= 1)
        .findFirst()
        .map(exact::get)
        .orElse(null);
  }

  /// The text itself and without each of its characters: two texts one slip apart share one.
  private static List<String> shortened(String text) {
    var all = new ArrayList<String>();
    all.add(text);
    for (var i = 2; i < text.length(); i++) {
      all.add(text.substring(0, i) + text.substring(i + 1));
    }
    return all;
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /// So many words from one on, one blank between.
  private static String phrase(Reading reading, int first, int words) {
    var phrase = new StringBuilder();
    var last = Math.min(reading.starts().length, first + Math.min(words, 64));
    for (var i = first; i < last; i++) {
      phrase
          .append(i > first ? " " : "")
          .append(reading.folded(), reading.starts()[i], end(reading, i, 1));
    }
    return phrase.toString();
  }

  private static int end(Reading reading, int first, int words) {
    var last = Math.min(reading.starts().length, first + words) - 1;
    var text = reading.folded();
    var end = reading.starts()[last] + 1;
    while (end < text.length()
        && text.charAt(end) != ' '
        && Arrays.binarySearch(reading.starts(), end) < 0) {
      end++;
    }
    return end;
  }
}
