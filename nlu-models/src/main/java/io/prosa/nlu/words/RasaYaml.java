package io.prosa.nlu.words;

import io.prosa.engine.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Rasa's training data, version 3.1: reads the intents of `nlu:` and writes them. Synonyms,
/// regexes and look-up tables are passed over; entity marks give way to the text that they mark.
public final class RasaYaml {
  private static final Pattern ENTITY =
      Pattern.compile("\\[([^\\[\\]]{1,500})\\](?:\\([^()]{1,200}\\)|\\{[^{}]{1,500}\\})");

  private final String path;
  private final List<Example> examples = new ArrayList<>();

  private RasaYaml(String path) {
    this.path = path;
  }

  /// An example, and the line it stands on.
  public record Example(String label, String text, int line) {}

  /// @throws BrokenWords naming file and line
  public static List<Example> read(String path, String yaml) {
    var reader = new RasaYaml(path);
    reader.file(Yaml.compose(path, yaml));
    if (reader.examples.isEmpty()) {
      throw new BrokenWords(path, 1, "there are no examples under 'nlu'");
    }
    return List.copyOf(reader.examples);
  }

  /// Rasa's file as the trainer takes it.
  ///
  /// @throws BrokenWords naming file and line, also where a text has two labels or a label one text
  public static Words words(Language language, String path, String yaml) {
    var files = new TreeMap<String, StringBuilder>();
    var examples = read(path, yaml);
    refuseTwoLabels(path, examples);
    refuseLonely(path, examples);
    for (var example : examples) {
      files
          .computeIfAbsent(example.label(), l -> new StringBuilder(head(l)))
          .append("  - ")
          .append(quoted(example.text()))
          .append('\n');
    }
    var texts = new TreeMap<String, String>();
    files.forEach((l, t) -> texts.put(language.tag() + "/" + texts.size() + ".yml", t.toString()));
    return new Words(texts);
  }

  private static String head(String label) {
    return "intent: " + quoted(label) + "\nexamples:\n";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static void refuseTwoLabels(String path, List<Example> examples) {
    var seen = new HashMap<String, Example>();
    for (var example : examples) {
      var first = seen.putIfAbsent(example.text().toLowerCase(Locale.ROOT), example);
      if (first != null && !first.label().equals(example.label())) {
        throw new BrokenWords(
            path,
            example.line(),
            "'%s' is an example of %s here and of %s in line %d"
                .formatted(example.text(), example.label(), first.label(), first.line()));
      }
    }
  }

  private static void refuseLonely(String path, List<Example> examples) {
    for (var example : examples) {
      if (examples.stream().filter(e -> e.label().equals(example.label())).count() == 1) {
        throw new BrokenWords(
            path,
            example.line(),
            "a single example teaches nothing: %s needs two at least".formatted(example.label()));
      }
    }
  }

  /// Writes examples, those of one label together, in the order given.
  public static String write(List<Labelled> rows) {
    var yaml = new StringBuilder("version: \"3.1\"\n\nnlu:\n");
    var label = "";
    for (var row : rows) {
      if (!row.label().equals(label)) {
        label = row.label();
        yaml.append("- intent: ").append(label).append("\n  examples: |\n");
      }
      yaml.append("    - ").append(row.text().replace('\n', ' ')).append('\n');
    }
    return yaml.toString();
  }

  /// The text without entity marks: '[amanhã](date)' is 'amanhã'.
  static String plain(String text) {
    return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
  }

  private void file(Optional<Node> top) {
    if (!(top.orElse(null) instanceof MappingNode map)) {
      throw new BrokenWords(path, 1, "the file must be a map with the key 'nlu'");
    }
    var nlu =
        child(map, "nlu").orElseThrow(() -> new BrokenWords(path, 1, "there is no key 'nlu'"));
    if (!(nlu instanceof SequenceNode list)) {
      throw broken(nlu, "'nlu' must be a list");
    }
    list.getValue().forEach(this::block);
  }

  private void block(Node node) {
    if (!(node instanceof MappingNode map)) {
      throw broken(node, "an item of 'nlu' must be a map such as 'intent: ...'");
    }
    var intent = child(map, "intent");
    if (intent.isEmpty()) {
      return;
    }
    var label = text(intent.get(), "intent");
    var given = child(map, "examples").orElseThrow(() -> broken(node, label + " has no examples"));
    switch (given) {
      case ScalarNode scalar -> lines(label, scalar);
      case SequenceNode list -> list.getValue().forEach(item -> item(label, item));
      default -> throw broken(given, "examples must be a block of '- ' lines, or a list");
    }
  }

  /// Rasa's usual form: a block of text, of which each line begins with a dash.
  private void lines(String label, ScalarNode block) {
    var first = number(block) + (block.getScalarStyle().toString().equals("|") ? 1 : 0);
    var lines = block.getValue().lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith("-")) {
        throw new BrokenWords(path, first + i, "an example begins with '- '");
      }
      add(label, line.substring(1), first + i);
    }
  }

  private void item(String label, Node item) {
    var text = item instanceof MappingNode map ? child(map, "text") : Optional.of(item);
    add(
        label,
        text(text.orElseThrow(() -> broken(item, "an example needs 'text'")), "an example"),
        number(item));
  }

  private void add(String label, String written, int line) {
    var text = plain(written.strip());
    if (text.isBlank()) {
      throw new BrokenWords(path, line, "an example is empty");
    }
    examples.add(new Example(label, text, line));
  }

  private String text(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw broken(node, what + " must be text");
  }

  private static Optional<Node> child(MappingNode map, String key) {
    return map.getValue().stream()
        .filter(pair -> pair.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .map(pair -> pair.getValueNode())
        .findFirst();
  }

  private BrokenWords broken(Node node, String problem) {
    return new BrokenWords(path, number(node), problem);
  }

  private static int number(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
