package io.prosa.integration.simulated;

import io.prosa.integration.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// GenieACS's northbound interface.
final class AcsDoor implements Door {
  private final AcsDevices devices;

  AcsDoor(AcsDevices devices) {
    this.devices = devices;
  }

  @Override
  public Answer answer(Call call) {
    var segments = call.segments();
    return switch (call.method() + " " + segments[0]) {
      case "GET devices" -> devices(call);
      case "GET tasks" -> Answer.json(matching(devices.tasks(), call));
      case "GET faults" -> Answer.json(matching(devices.faults(), call));
      case "POST devices" -> segments.length == 3 ? task(segments[1], call) : Answer.json(404, "");
      case "DELETE tasks" -> deleted(devices::deleteTask, segments[1]);
      case "DELETE faults" -> deleted(devices::deleteFault, segments[1]);
      default -> Answer.text(404, "text/plain", "404");
    };
  }

  @Override
  public boolean isChange(Call call) {
    return call.isPost();
  }

  /// A router that refuses, as the ACS shows it: stored, and the reason among the faults.
  @Override
  public Answer failure(Call call) {
    return isChange(call)
        ? Answer.json(202, devices.putFaulted(call.segments()[1]).json())
        : answer(call);
  }

  private static Answer deleted(Consumer<String> delete, String id) {
    delete.accept(id);
    return Answer.text(200, "text/plain", "");
  }

  private Answer devices(Call call) {
    var query = query(call);
    var projection = call.query().getOrDefault("projection", "");
    var paths = projection.isEmpty() ? List.<String>of() : List.of(projection.split(",", -1));
    return Answer.json(devices.devices(device -> matches(query, device::value), paths));
  }

  private static List<Map<String, Object>> matching(List<Map<String, Object>> all, Call call) {
    var query = query(call);
    return all.stream()
        .filter(one -> matches(query, path -> String.valueOf(one.getOrDefault(path, ""))))
        .toList();
  }

  private static JsonNode query(Call call) {
    var text = call.query().getOrDefault("query", "{}");
    return Json.parse(text.getBytes(StandardCharsets.UTF_8)).orElse(MissingNode.getInstance());
  }

  private static boolean matches(JsonNode query, UnaryOperator<String> value) {
    return query.properties().stream()
        .allMatch(
            condition ->
                condition.getKey().equals("$or")
                    ? condition.getValue().valueStream().anyMatch(one -> matches(one, value))
                    : isLike(Json.text(condition.getValue()), value.apply(condition.getKey())));
  }

  /// As GenieACS reads texts in queries: asterisks are wildcards, slashes enclose a pattern.
  private static boolean isLike(String wanted, String found) {
    if (wanted.length() > 1 && wanted.startsWith("/") && wanted.endsWith("/")) {
      return Pattern.compile(wanted.substring(1, wanted.length() - 1)).matcher(found).find();
    }
    Function<String, String> pattern = text -> Pattern.quote(text).replace("*", "\\E.*\\Q");
    return wanted.contains("*") ? found.matches(pattern.apply(wanted)) : wanted.equals(found);
  }

  private Answer task(String device, Call call) {
    var json = call.json();
    if (!Json.text(json.path("name")).equals("setParameterValues")) {
      return Answer.text(400, "text/plain", "Invalid task");
    }
    var values = new LinkedHashMap<String, String>();
    for (var parameter : json.path("parameterValues")) {
      values.put(Json.text(parameter.path(0)), Json.text(parameter.path(1)));
    }
    var uniqueKey = Json.text(json.path("uniqueKey"));
    var expiry = json.path("expiry").asLong(Integer.MAX_VALUE);
    return devices
        .put(device, uniqueKey, expiry, values)
        .map(put -> Answer.json(put.getValue() ? 200 : 202, put.getKey().json()))
        .orElseGet(() -> Answer.text(404, "text/plain", "No such device"));
  }
}
