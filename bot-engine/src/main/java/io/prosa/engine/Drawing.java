package io.prosa.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A skill as a Mermaid flow chart, drawn from the walk, so that it cannot drift from the code.
final class Drawing {
  private final Map<String, String> nodes = new LinkedHashMap<>();
  private final Set<String> edges = new LinkedHashSet<>();

  String start() {
    return node("start", "([start])");
  }

  String edge(String from, String label, Move to) {
    var name = name(to);
    var target = node(name, shape(to, name));
    edges.add(
        label.equals("start") || label.equals("go on")
            ? "  %s --> %s".formatted(from, target)
            : "  %s -->|%s| %s".formatted(from, label, target));
    return target;
  }

  String mermaid() {
    var declared =
        nodes.entrySet().stream().map(e -> "  " + e.getValue()).collect(Collectors.joining("\n"));
    return "flowchart TD\n" + declared + "\n" + String.join("\n", edges) + "\n";
  }

  private String node(String name, String shape) {
    var known = nodes.get(name);
    var id =
        known == null ? "n" + nodes.size() : known.substring(0, known.indexOf(shape.charAt(0)));
    nodes.putIfAbsent(name, id + shape);
    return id;
  }

  private static String shape(Move move, String name) {
    return switch (move) {
      case Move.Ask _, Move.Choose _, Move.Confirm _ -> "[/\"" + name + "\"/]";
      case Move.Consult _, Move.BeSure _ -> "{{\"" + name + "\"}}";
      case Move.Make _ -> "[[\"" + name + "\"]]";
      case Move.Say _, Move.HandOver _, Move.IdentifiedAs _ -> "([\"" + name + "\"])";
      case Move.GoOn _ -> "[\"" + name + "\"]";
    };
  }

  static String name(Move move) {
    return switch (move) {
      case Move.Ask(var slot, var because) ->
          because
              .map(b -> "ask again: " + b.key())
              .orElseGet(() -> "ask: " + slot.question().key());
      case Move.Choose(var question, _) -> "choose: " + question.key();
      case Move.Confirm(var change) -> "confirm: " + kind(change);
      case Move.Consult(var question) -> "read: " + kind(question);
      case Move.Make(var change) -> "do: " + kind(change);
      case Move.BeSure(var level) -> "be sure: " + level;
      case Move.IdentifiedAs(_, var level) -> "identified: " + level;
      case Move.Say say -> name(say);
      case Move.GoOn(var skill) -> "go on: " + skill.getSimpleName();
      case Move.HandOver(var queue) -> "hand over: " + queue;
    };
  }

  private static String name(Move.Say say) {
    var words =
        say.messages().stream()
            .flatMap(m -> m.paragraphs().stream())
            .map(Reply::key)
            .collect(Collectors.joining(", "));
    return switch (say.then()) {
      case Move.End _ -> "say: " + words;
      case Move.HandOver(var queue) -> "say: " + words + ", hand over: " + queue;
      case Move.GoOn(var skill) -> "say: " + words + ", go on: " + skill.getSimpleName();
    };
  }

  /// The plain name of an answer's, an outcome's or a question's kind.
  static String kind(Object value) {
    return value.getClass().getSimpleName();
  }
}
