package io.prosa.integration.simulated;

import io.prosa.integration.wire.Json;
import java.util.HashSet;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What Meta refuses in a message, with its code.
final class GraphRules {
  private static final int INVALID = 131009;
  private static final int MISSING = 131008;

  private GraphRules() {}

  record Violation(int code, String details) {}

  /// The first violation; empty when the message may go.
  static Optional<Violation> check(JsonNode message) {
    if (!Json.text(message.path("messaging_product")).equals("whatsapp")) {
      return missing("messaging_product");
    }
    if (Json.text(message.path("biz_opaque_callback_data")).length() > 512) {
      return invalid("biz_opaque_callback_data is too long");
    }
    var type = Json.text(message.path("type"));
    var content = message.path(type);
    return switch (type) {
      case "text" -> text(content.path("body"), 4096, "Text body");
      case "interactive" -> interactive(content);
      case "document" -> document(content);
      case "template" -> template(content);
      default -> invalid("Unsupported type");
    };
  }

  private static Optional<Violation> interactive(JsonNode content) {
    var action = content.path("action");
    return switch (Json.text(content.path("type"))) {
      case "button" ->
          text(content.path("body").path("text"), 1024, "Body")
              .or(() -> size(action.path("buttons"), 3, "Buttons"))
              .or(() -> options(action.path("buttons"), "reply", 20, 256));
      case "list" ->
          text(content.path("body").path("text"), 4096, "Body")
              .or(() -> text(action.path("button"), 20, "Button label"))
              .or(() -> rows(action.path("sections")));
      default -> invalid("Unsupported interactive type");
    };
  }

  private static Optional<Violation> rows(JsonNode sections) {
    var all = JsonNodeFactory.instance.arrayNode();
    for (var section : sections) {
      section.path("rows").forEach(all::add);
    }
    for (var row : all) {
      if (Json.text(row.path("description")).length() > 72) {
        return invalid("Row description is too long. Max length is 72");
      }
    }
    return size(all, 10, "Rows").or(() -> options(all, "", 24, 200));
  }

  private static Optional<Violation> options(JsonNode options, String key, int title, int id) {
    var seen = new HashSet<String>();
    for (var option : options) {
      var inner = key.isEmpty() ? option : option.path(key);
      var violation =
          text(inner.path("title"), title, "Title").or(() -> text(inner.path("id"), id, "Id"));
      if (violation.isPresent()) {
        return violation;
      }
      var isNewId = seen.add("id " + Json.text(inner.path("id")));
      var isNewTitle = seen.add("title " + Json.text(inner.path("title")));
      var isNew = isNewId && (isNewTitle || key.isEmpty());
      if (!isNew) {
        return invalid("Duplicated option");
      }
    }
    return Optional.empty();
  }

  private static Optional<Violation> document(JsonNode content) {
    return Json.text(content.path("id")).isEmpty() && Json.text(content.path("link")).isEmpty()
        ? missing("document.id")
        : longest(content.path("caption"), 1024, "Caption");
  }

  private static Optional<Violation> template(JsonNode content) {
    if (!Json.text(content.path("name")).matches("[a-z0-9_]{1,512}")) {
      return invalid("Template name");
    }
    for (var component : content.path("components")) {
      for (var parameter : component.path("parameters")) {
        if (Json.text(parameter.path("text")).matches("(?s).*([\\n\\t]| {5}).*")) {
          return Optional.of(new Violation(132018, "Param text cannot have new-line/tab"));
        }
      }
    }
    return text(content.path("language").path("code"), 10, "Language");
  }

  private static Optional<Violation> size(JsonNode array, int most, String what) {
    return array.isArray() && !array.isEmpty() && array.size() <= most
        ? Optional.empty()
        : invalid(what + ": 1 to " + most);
  }

  private static Optional<Violation> text(JsonNode node, int longest, String what) {
    return Json.text(node).isBlank() ? missing(what) : longest(node, longest, what);
  }

  private static Optional<Violation> longest(JsonNode node, int longest, String what) {
    return Json.text(node).length() > longest
        ? invalid(what + " is too long. Max length is " + longest)
        : Optional.empty();
  }

  private static Optional<Violation> invalid(String details) {
    return Optional.of(new Violation(INVALID, details));
  }

  private static Optional<Violation> missing(String what) {
    return Optional.of(new Violation(MISSING, what + " is required"));
  }
}
