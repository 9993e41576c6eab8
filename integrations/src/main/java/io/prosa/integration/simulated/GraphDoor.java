package io.prosa.integration.simulated;

import io.prosa.integration.whatsapp.DeliveryStatus;
import io.prosa.integration.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Meta's Graph API, as far as WhatsApp needs it.
final class GraphDoor implements Door {
  private final Talks talks;
  private final MediaShelf media;
  private final Function<Talk, GraphPhone> phones;

  GraphDoor(Talks talks, MediaShelf media, Function<Talk, GraphPhone> phones) {
    this.talks = talks;
    this.media = media;
    this.phones = phones;
  }

  @Override
  public Answer answer(Call call) {
    if (!call.header("Authorization").equals("Bearer " + SimulatedIsp.GRAPH_TOKEN)) {
      return error(401, 190, "Invalid OAuth access token");
    }
    var segments = call.segments();
    if (segments.length < 2 || !segments[0].matches("v[0-9]+\\.[0-9]+")) {
      return error(400, 100, "Unknown path");
    }
    if (!call.isPost()) {
      return download(segments);
    }
    if (segments.length != 3 || !segments[1].equals(SimulatedIsp.PHONE_NUMBER_ID)) {
      return error(400, 100, "Unsupported post request");
    }
    return switch (segments[2]) {
      case "messages" -> call.json().has("status") ? seen(call.json()) : message(call.json());
      case "media" -> upload(call);
      default -> error(400, 100, "Unknown path");
    };
  }

  @Override
  public boolean isChange(Call call) {
    return call.isPost();
  }

  @Override
  public Answer failure(Call call) {
    return error(400, 131000, "Something went wrong");
  }

  private static Answer error(int status, int code, String details) {
    var error = new LinkedHashMap<String, Object>();
    error.put("message", "(#" + code + ") " + details);
    error.put("type", "OAuthException");
    error.put("code", code);
    error.put("error_data", Map.of("messaging_product", "whatsapp", "details", details));
    error.put("fbtrace_id", "SIMULATED");
    return Answer.json(status, Map.of("error", error));
  }

  private Answer message(JsonNode json) {
    var violation = GraphRules.check(json);
    if (violation.isPresent()) {
      return error(400, violation.get().code(), violation.get().details());
    }
    var talk = recipient(json);
    if (talk.isEmpty()) {
      return error(400, 131026, "Message undeliverable");
    }
    var type = Json.text(json.path("type"));
    var document = Json.text(json.path("document").path("id"));
    if (type.equals("document") && media.find(document).isEmpty()) {
      return error(400, 131009, "Media id not found");
    }
    return !talk.get().isOpen() && !type.equals("template")
        ? error(400, 131047, "More than 24 hours passed since the customer last replied")
        : accept(talk.get(), json);
  }

  private Optional<Talk> recipient(JsonNode json) {
    var to = Json.text(json.path("to")).replaceAll("[^0-9]", "");
    return to.matches("[1-9][0-9]{7,14}")
        ? Optional.of(talks.of(to))
        : talks.ofUser(Json.text(json.path("recipient")));
  }

  private Answer accept(Talk talk, JsonNode json) {
    var message = talk.add(GraphMessages.read(json));
    phones.apply(talk).receives(message);
    var isToUser = json.has("recipient") && !json.has("to");
    var input = Json.text(json.path(isToUser ? "recipient" : "to"));
    var contact =
        isToUser
            ? Map.of("input", input, "user_id", talk.userId())
            : Map.of("input", input, "wa_id", talk.waId());
    return Answer.json(
        Map.of(
            "messaging_product", "whatsapp",
            "contacts", List.of(contact),
            "messages", List.of(Map.of("id", message.id()))));
  }

  private Answer seen(JsonNode json) {
    var id = Json.text(json.path("message_id"));
    var talk = talks.with(id);
    if (talk.isEmpty()) {
      return error(400, 131009, "Message id not found");
    }
    talk.get().move(id, DeliveryStatus.READ);
    if (json.has("typing_indicator")) {
      talk.get().type();
    }
    return Answer.json(Map.of("success", true));
  }

  private Answer upload(Call call) {
    return media
        .upload(call.header("Content-Type"), call.body())
        .map(file -> Answer.json(Map.of("id", file.id())))
        .orElseGet(() -> error(400, 100, "No file"));
  }

  /// First where a file is, then, under `files`, the file itself.
  private Answer download(String[] segments) {
    var isFile = segments.length == 3 && segments[1].equals("files");
    return media
        .find(segments[segments.length - 1])
        .map(file -> isFile ? new Answer(200, file.mime(), file.bytes()) : place(segments[0], file))
        .orElseGet(() -> error(404, 100, "Media not found"));
  }

  private static Answer place(String version, MediaShelf.File file) {
    return Answer.json(
        Map.of(
            "messaging_product",
            "whatsapp",
            "url",
            "/graph/" + version + "/files/" + file.id(),
            "mime_type",
            file.mime(),
            "file_size",
            file.bytes().length,
            "id",
            file.id()));
  }
}
