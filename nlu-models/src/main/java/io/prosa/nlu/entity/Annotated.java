package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.engine.Interpretation.Modifier;
import io.prosa.nlu.words.BrokenWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A message in which a person marked the entities: 'pago [dia 5](date|2026-04-05|after)'.
///
/// After the kind stands the normalised value, where it is not the text itself, then a modifier, or
/// `invalid` for wrong check digits.
///
/// @param day when it was written
public record Annotated(LocalDate day, String text, List<Entity> entities) {
  private static final Pattern MARK =
      Pattern.compile("\\[([^\\]]{1,300})\\]\\(([a-z_]+)([^)]*)\\)");

  /// Reads a table with columns `day` and `message` between tabs.
  ///
  /// @throws BrokenWords naming file and line
  public static List<Annotated> table(String path, String content) {
    var lines = content.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals("day\tmessage")) {
      throw new BrokenWords(path, 1, "the header must name the columns day and message");
    }
    var rows = new ArrayList<Annotated>();
    for (var i = 1; i < lines.size(); i++) {
      rows.add(row(path, i + 1, lines.get(i)));
    }
    return List.copyOf(rows);
  }

  /// Reads a table with the column `message` alone, whose marks are of certain kinds. Days do not
  /// matter there.
  ///
  /// @throws BrokenWords naming file and line
  public static List<Annotated> messages(String path, String content, Set<String> kinds) {
    var lines = content.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals("message")) {
      throw new BrokenWords(path, 1, "the header must name the column message");
    }
    var rows = new ArrayList<Annotated>();
    for (var i = 1; i < lines.size(); i++) {
      var row = of(LocalDate.EPOCH, lines.get(i));
      for (var entity : row.entities()) {
        if (!kinds.contains(entity.kind())) {
          throw new BrokenWords(
              path, i + 1, "unknown mark '%s', known are %s".formatted(entity.kind(), kinds));
        }
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  private static Annotated row(String path, int line, String row) {
    var tab = row.indexOf('\t');
    try {
      return of(LocalDate.parse(row.substring(0, Math.max(0, tab))), row.substring(tab + 1));
    } catch (DateTimeException e) {
      throw new BrokenWords(path, line, "a row begins with a day such as 2026-03-18 and a tab");
    } catch (IllegalArgumentException e) {
      throw new BrokenWords(path, line, "unknown modifier: " + e.getMessage());
    }
  }

  static Annotated of(LocalDate day, String marked) {
    var text = new StringBuilder();
    var entities = new ArrayList<Entity>();
    var end = 0;
    for (var m = MARK.matcher(marked); m.find(); end = m.end()) {
      text.append(marked, end, m.start());
      entities.add(entity(text.length(), m.group(1), m.group(2), m.group(3).split("\\|", -1)));
      text.append(m.group(1));
    }
    return new Annotated(day, text.append(marked.substring(end)).toString(), entities);
  }

  private static Entity entity(int start, String value, String kind, String[] facts) {
    var normalised = facts.length > 1 ? facts[1] : value;
    var last = facts.length > 2 ? facts[2] : "";
    var valid = !last.equals("invalid");
    Optional<Modifier> modifier =
        last.isEmpty() || !valid
            ? Optional.empty()
            : Optional.of(Modifier.valueOf(last.toUpperCase(Locale.ROOT)));
    return new Entity(kind, start, start + value.length(), value, normalised, valid, modifier);
  }
}
