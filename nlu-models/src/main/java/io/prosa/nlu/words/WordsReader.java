package io.prosa.nlu.words;

import io.prosa.engine.Language;
import io.prosa.nlu.words.WordsFile.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads one file of words. It walks YAML's nodes instead of binding them to objects, because nodes
/// still know their lines.
final class WordsReader {
  private static final Set<String> KEYS =
      Set.of("intent", "examples", "ask", "say", "answer", "queue");

  private final String path;

  private WordsReader(String path) {
    this.path = path;
  }

  /// @throws BrokenWords naming file and line
  static WordsFile read(Language language, String path, String yaml) {
    return new WordsReader(path).file(language, yaml);
  }

  private WordsFile file(Language language, String yaml) {
    var top = Yaml.compose(path, yaml).map(node -> map(node, "the file")).orElse(Map.of());
    top.forEach(
        (key, node) -> {
          if (!KEYS.contains(key)) {
            throw broken(
                node, "unknown key '" + key + "', known are " + KEYS.stream().sorted().toList());
          }
        });
    var name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yml$", "");
    return new WordsFile(
        language,
        path,
        name,
        text(top, "intent").map(Line::text).orElse(name.replace('-', '_')),
        examples(Optional.ofNullable(top.get("examples"))),
        texts(Optional.ofNullable(top.get("ask")), "ask"),
        texts(Optional.ofNullable(top.get("say")), "say"),
        text(top, "answer"),
        text(top, "queue").map(Line::text));
  }

  private Map<String, Node> map(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw broken(node, what + " must be a map of keys to values");
    }
    var map = new LinkedHashMap<String, Node>();
    for (var pair : mapping.getValue()) {
      var key = line(pair.getKeyNode(), "a key of " + what).text();
      if (map.put(key, pair.getValueNode()) != null) {
        throw broken(pair.getKeyNode(), "'" + key + "' stands twice");
      }
    }
    return map;
  }

  private List<Line> examples(Optional<Node> node) {
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof SequenceNode list)) {
      throw broken(node.get(), "examples must be a list");
    }
    var lines = new ArrayList<Line>();
    list.getValue().forEach(item -> lines.add(line(item, "an example")));
    return List.copyOf(lines);
  }

  private Map<String, Line> texts(Optional<Node> node, String what) {
    var texts = new LinkedHashMap<String, Line>();
    node.ifPresent(
        n -> map(n, what).forEach((key, value) -> texts.put(key, line(value, what + "." + key))));
    return texts;
  }

  private Optional<Line> text(Map<String, Node> top, String key) {
    return Optional.ofNullable(top.get(key)).map(node -> line(node, key));
  }

  private Line line(Node node, String what) {
    if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.STR)) {
      throw broken(node, what + " must be text; put quotes around it");
    }
    if (scalar.getValue().isBlank()) {
      throw broken(node, what + " is empty");
    }
    return new Line(scalar.getValue().strip(), number(node));
  }

  private BrokenWords broken(Node node, String problem) {
    return new BrokenWords(path, number(node), problem);
  }

  private static int number(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
