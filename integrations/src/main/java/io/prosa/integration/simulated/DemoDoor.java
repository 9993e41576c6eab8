package io.prosa.integration.simulated;

import io.prosa.integration.wire.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The control API for the demo's pages.
///
/// - `GET /demo/customers`: whom to play
/// - `GET /demo/phones/{phone}/messages?after=N`: what the phone shows; asking counts as looking
/// - `POST /demo/phones/{phone}/messages`: `{text}`, `{buttonId,title}` or
///   `{rowId,title,description}`
/// - `GET /demo/media/{id}`: a document that the phone shows
/// - `GET /demo/state`: contracts, routers, and what was changed lately
/// - `POST /demo/devices/{login}`: `{online}`
/// - `POST /demo/faults`: `{system,mode,seconds,delayMillis}`
/// - `POST /demo/reset`
final class DemoDoor implements Door {
  private static final int LONGEST_FAULT = 3600;
  private static final Duration SLOW = Duration.ofSeconds(25);

  private final SimulatedIsp isp;
  private final DemoState state;
  private final MediaShelf media;
  private final Clock clock;

  DemoDoor(SimulatedIsp isp, DemoState state, MediaShelf media, Clock clock) {
    this.isp = isp;
    this.state = state;
    this.media = media;
    this.clock = clock;
  }

  @Override
  public Answer answer(Call call) {
    var segments = call.segments();
    try {
      return switch (call.method() + " " + segments[0]) {
        case "GET customers" -> Answer.json(isp.customers());
        case "GET phones" -> Answer.json(screen(phone(segments), after(call)));
        case "POST phones" -> Answer.json(act(phone(segments), call.json()));
        case "GET state" -> Answer.json(state.json());
        case "GET media" -> file(segments[1]);
        case "POST devices" -> device(segments[1], call.json());
        case "POST faults" -> fault(call.json());
        case "POST reset" -> reset();
        default -> failure(call);
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return Answer.json(400, Map.of("error", "not understood"));
    }
  }

  @Override
  public Answer failure(Call call) {
    return Answer.json(404, Map.of("error", "no such thing"));
  }

  private GraphPhone phone(String[] segments) {
    return isp.phone(segments[1]);
  }

  private static int after(Call call) {
    return Integer.parseInt(call.query().getOrDefault("after", "0"));
  }

  /// Whoever asks for the messages is looking at them.
  private static Map<String, Object> screen(GraphPhone phone, int after) {
    phone.looks();
    var statuses = new LinkedHashMap<String, String>();
    var messages = phone.messages();
    messages.forEach(message -> statuses.put(message.id(), status(phone, message)));
    return Map.of(
        "messages", messages.stream().filter(m -> m.no() > after).map(m -> json(phone, m)).toList(),
        "statuses", statuses,
        "typing", phone.isBusinessTyping());
  }

  private static String status(GraphPhone phone, PhoneMessage message) {
    return phone.status(message.id()).name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> json(GraphPhone phone, PhoneMessage message) {
    var json = new LinkedHashMap<String, Object>();
    json.put("no", message.no());
    json.put("id", message.id());
    json.put("from", message.isFromCustomer() ? "customer" : "business");
    json.put("type", message.type());
    json.put("text", message.text());
    json.put("at", message.at().toString());
    json.put("status", status(phone, message));
    json.put("button", message.button());
    json.put("options", message.options());
    if (!message.document().fileName().isEmpty()) {
      json.put("document", message.document());
    }
    return json;
  }

  private static Map<String, String> act(GraphPhone phone, JsonNode json) {
    var button = json.path("button");
    if (button.isObject()) {
      return Map.of("id", phone.taps(word(button, "id"), word(button, "title")));
    }
    var row = json.path("row");
    if (row.isObject()) {
      return Map.of(
          "id", phone.chooses(word(row, "id"), word(row, "title"), word(row, "description")));
    }
    var text = Json.text(json.path("text"));
    if (text.isBlank()) {
      throw new IllegalArgumentException("nothing to send");
    }
    return Map.of("id", phone.writes(text));
  }

  private static String word(JsonNode json, String name) {
    return Json.text(json.path(name));
  }

  private Answer file(String id) {
    return media
        .find(id)
        .map(file -> new Answer(200, file.mime(), file.bytes()))
        .orElseGet(() -> Answer.json(404, Map.of("error", "no such file")));
  }

  private Answer device(String login, JsonNode json) {
    isp.switchRouter(login, json.path("online").asBoolean(true));
    return Answer.json(Map.of("done", true));
  }

  private Answer fault(JsonNode json) {
    var partner = Partner.valueOf(Json.text(json.path("system")).toUpperCase(Locale.ROOT));
    var mode = Fault.Mode.parse(Json.text(json.path("mode")));
    var seconds = Math.clamp(json.path("seconds").asLong(30), 1, LONGEST_FAULT);
    var delay = Duration.ofMillis(json.path("delayMillis").asLong(SLOW.toMillis()));
    isp.fault(partner, new Fault(mode, clock.instant().plusSeconds(seconds), delay));
    return Answer.json(Map.of("done", true));
  }

  private Answer reset() {
    isp.reset();
    return Answer.json(Map.of("done", true));
  }
}
