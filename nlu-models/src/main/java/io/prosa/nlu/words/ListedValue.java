package io.prosa.nlu.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A value of a list under `training-data/entities/`, and the ways to write it.
///
/// @param kind the file's name in snake case, such as `plan`
/// @param forms the value itself and what else customers say for it
public record ListedValue(String kind, String value, List<String> forms) {
  /// Where the build puts all lists in a form that loads fast.
  public static final String RESOURCE = "/io/prosa/nlu/entities.tsv";

  private static final String FOLDER = "entities/";

  /// Reads all lists.
  ///
  /// @throws BrokenWords naming file and line
  public static List<ListedValue> in(Words words) {
    var values = new ArrayList<ListedValue>();
    words
        .texts()
        .forEach(
            (path, text) -> {
              if (path.startsWith(FOLDER) && path.endsWith(".yml")) {
                values.addAll(file(path, text));
              }
            });
    return List.copyOf(values);
  }

  /// A line for each form: kind, value, form.
  public static String table(List<ListedValue> values) {
    var table = new StringBuilder();
    for (var value : values) {
      for (var form : value.forms()) {
        table.append(String.join("\t", value.kind(), value.value(), form)).append('\n');
      }
    }
    return table.toString();
  }

  private static List<ListedValue> file(String path, String yaml) {
    var full = "training-data/" + path;
    var kind = path.substring(FOLDER.length()).replaceFirst("\\.yml$", "").replace('-', '_');
    var values = new ArrayList<ListedValue>();
    compose(full, yaml)
        .forEach((key, node) -> values.add(new ListedValue(kind, key, forms(full, key, node))));
    return values;
  }

  private static Map<String, Node> compose(String path, String yaml) {
    var settings = LoadSettings.builder().setLabel(path).setUseMarks(true).build();
    try {
      var top = new Compose(settings).composeString(yaml);
      if (!(top.orElse(null) instanceof MappingNode map)) {
        throw new BrokenWords(
            path, 1, "the file must be a map of values to other ways to say them");
      }
      var entries = new java.util.LinkedHashMap<String, Node>();
      map.getValue().forEach(e -> entries.put(text(path, e.getKeyNode()), e.getValueNode()));
      return entries;
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw new BrokenWords(path, line, "not YAML: " + e.getProblem());
    }
  }

  private static List<String> forms(String path, String value, Node node) {
    var forms = new ArrayList<String>();
    forms.add(value);
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> forms.add(text(path, item)));
    } else if (!node.getTag().equals(Tag.NULL)) {
      throw new BrokenWords(
          path, line(node), value + " needs a list of other ways to say it, or nothing");
    }
    return forms;
  }

  private static String text(String path, Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw new BrokenWords(path, line(node), "a value must be text");
    }
    return scalar.getValue().strip();
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
