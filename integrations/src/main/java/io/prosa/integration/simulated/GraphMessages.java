package io.prosa.integration.simulated;

import io.prosa.integration.simulated.PhoneMessage.Document;
import io.prosa.integration.simulated.PhoneMessage.Option;
import io.prosa.integration.wire.Json;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Turns what was sent to the Graph API into what the phone shows.
final class GraphMessages {
  private GraphMessages() {}

  static PhoneMessage read(JsonNode json) {
    var type = Json.text(json.path("type"));
    var content = json.path(type);
    var message =
        switch (type) {
          case "interactive" -> interactive(content);
          case "document" -> document(content);
          case "template" -> PhoneMessage.fromBusiness(type, parameters(content), "", List.of());
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

  /// The template's own words are at Meta; the phone shows its name and what was filled in.
  private static String parameters(JsonNode template) {
    return template
        .path("components")
        .valueStream()
        .flatMap(component -> component.path("parameters").valueStream())
        .map(parameter -> Json.text(parameter.path("text")))
        .distinct()
        .collect(Collectors.joining(" · ", "[" + Json.text(template.path("name")) + "] ", ""));
  }
}
