package io.prosa.integration.simulated;

import io.prosa.integration.simulated.PhoneMessage.Document;
import io.prosa.integration.simulated.PhoneMessage.Option;
import io.prosa.integration.wire.Json;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Turns what was sent to the Graph API into what the phone shows.
final class GraphMessages {
  private static final String CODE_WORDS =
      "*%s* é seu código de verificação. Para sua segurança, não o compartilhe.";

  private GraphMessages() {}

  static PhoneMessage read(JsonNode json) {
    var type = Json.text(json.path("type"));
    var content = json.path(type);
    var message =
        switch (type) {
          case "interactive" -> interactive(content);
          case "document" -> document(content);
          case "template" -> PhoneMessage.fromBusiness(type, template(content), "", List.of());
          default ->
              PhoneMessage.fromBusiness("text", Json.text(content.path("body")), "", List.of());
        };
    return message.with(Json.text(json.path("biz_opaque_callback_data")));
  }

  private static PhoneMessage interactive(JsonNode content) {
    var body = Json.text(content.path("body").path("text"));
    var action = content.path("action");
    if (Json.text(content.path("type")).equals("button")) {
      var buttons = action.path("buttons").valueStream().map(b -> option(b.path("reply"))).toList();
      return PhoneMessage.fromBusiness("buttons", body, "", buttons);
    }
    var rows =
        action
            .path("sections")
            .valueStream()
            .flatMap(section -> section.path("rows").valueStream())
            .map(GraphMessages::option)
            .toList();
    return PhoneMessage.fromBusiness("list", body, Json.text(action.path("button")), rows);
  }

  private static Option option(JsonNode json) {
    return new Option(
        Json.text(json.path("id")),
        Json.text(json.path("title")),
        Json.text(json.path("description")));
  }

  private static PhoneMessage document(JsonNode content) {
    var url = "/demo/media/" + Json.text(content.path("id"));
    return PhoneMessage.fromBusiness("document", Json.text(content.path("caption")), "", List.of())
        .with(new Document(Json.text(content.path("filename")), url));
  }

  /// A template's own words are at Meta. Those of authentication templates are the same for all;
  /// of others the phone shows the name and what was filled in.
  private static String template(JsonNode template) {
    var components = template.path("components");
    var values = parameters(components.valueStream());
    return isForCodes(components)
        ? CODE_WORDS.formatted(values)
        : "[" + Json.text(template.path("name")) + "] " + values;
  }

  private static boolean isForCodes(JsonNode components) {
    return components
        .valueStream()
        .anyMatch(component -> Json.text(component.path("type")).equals("button"));
  }

  private static String parameters(Stream<JsonNode> components) {
    return components
        .flatMap(component -> component.path("parameters").valueStream())
        .map(parameter -> Json.text(parameter.path("text")))
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
