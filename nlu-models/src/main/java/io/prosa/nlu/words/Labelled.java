package io.prosa.nlu.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sentence and the label that a person gave it.
public record Labelled(String label, String text) {

  /// Reads a table with columns `label` and `text` between tabs; other columns are passed over, and
  /// so are lines with nothing in them. Texts stay as they are, empty ones too.
  ///
  /// @throws BrokenWords naming file and line
  public static List<Labelled> table(String path, String content) {
    var lines = Arrays.asList(content.replace("\uFEFF", "").split("\r?\n", -1));
    var header = lines.isEmpty() ? List.<String>of() : cells(lines.getFirst());
    var label = header.indexOf("label");
    var text = header.indexOf("text");
    if (label < 0 || text < 0) {
      throw new BrokenWords(path, 1, "the header must name the columns label and text");
    }
    var rows = new ArrayList<Labelled>();
    for (var i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        rows.add(row(path, i + 1, cells(lines.get(i)), label, text));
      }
    }
    return List.copyOf(rows);
  }

  private static Labelled row(String path, int line, List<String> cells, int label, int text) {
    if (cells.size() <= Math.max(label, text)) {
      throw new BrokenWords(path, line, "label and text must stand here, with a tab between them");
    }
    if (cells.get(label).isBlank()) {
      throw new BrokenWords(path, line, "the label is empty");
    }
    return new Labelled(cells.get(label).strip(), cells.get(text));
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }
}
