package io.prosa.integration.simulated;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One simulated router: its leafs, and whether it answers. Guarded by `AcsDevices`.
final class AcsDevice {
  static final String NO_PATH = "9005";
  static final String READ_ONLY = "9008";
  private static final Duration SINCE_INFORM = Duration.ofSeconds(40);

  private final String id;
  private final String login;
  private final Map<String, String> identity;
  private final Map<String, Leaf> leafs = new LinkedHashMap<>();
  private final Clock clock;
  private Instant lastSeen;
  private boolean online = true;

  record Leaf(String value, boolean isWritable, Instant touched) {}

  /// @param maker manufacturer, OUI, product class, serial
  AcsDevice(String login, List<String> maker, Clock clock) {
    this.login = login;
    this.clock = clock;
    this.lastSeen = clock.instant();
    this.id = maker.get(1) + "-" + maker.get(2).replace("-", "%2D") + "-" + maker.get(3);
    this.identity =
        Map.of(
            "_Manufacturer", maker.get(0),
            "_OUI", maker.get(1),
            "_ProductClass", maker.get(2),
            "_SerialNumber", maker.get(3));
  }

  String id() {
    return id;
  }

  String model() {
    return identity.get("_Manufacturer") + " " + identity.get("_ProductClass");
  }

  String login() {
    return login;
  }

  boolean isOnline() {
    return online;
  }

  void goOffline(Instant since) {
    online = false;
    lastSeen = since;
  }

  void goOnline() {
    online = true;
  }

  /// A router that is on has always reported just now.
  Instant lastInform() {
    return online ? clock.instant().minus(SINCE_INFORM) : lastSeen;
  }

  void leaf(String path, String value, boolean isWritable) {
    leafs.put(path, new Leaf(value, isWritable, clock.instant().minus(SINCE_INFORM)));
  }

  /// The fault code of the first value that the router refuses; empty when it takes all of them.
  String refusal(Map<String, String> values) {
    for (var path : values.keySet()) {
      var leaf = leafs.get(path);
      if (leaf == null) {
        return NO_PATH;
      }
      if (!leaf.isWritable()) {
        return READ_ONLY;
      }
    }
    return "";
  }

  void apply(Map<String, String> values) {
    values.forEach((path, value) -> leafs.put(path, new Leaf(value, true, clock.instant())));
  }

  List<String> values(String pathPattern) {
    return leafs.entrySet().stream()
        .filter(leaf -> leaf.getKey().matches(pathPattern))
        .map(leaf -> leaf.getValue().value())
        .toList();
  }

  /// What a query may ask for.
  String value(String path) {
    var leaf = leafs.get(path.replaceFirst("\\._value$", ""));
    if (path.equals("_id")) {
      return id;
    }
    return leaf == null ? identity.getOrDefault(path.replace("_deviceId.", ""), "") : leaf.value();
  }

  /// The tree, as far as the projection goes.
  Map<String, Object> json(List<String> projection) {
    var json = new LinkedHashMap<String, Object>();
    json.put("_id", id);
    if (isShown("_lastInform", projection)) {
      json.put("_lastInform", lastInform().toString());
    }
    if (isShown("_deviceId", projection)) {
      json.put("_deviceId", identity);
    }
    leafs.forEach(
        (path, leaf) -> {
          if (isShown(path, projection)) {
            put(json, path, leaf);
          }
        });
    return json;
  }

  private static boolean isShown(String path, List<String> projection) {
    return projection.isEmpty()
        || projection.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "."));
  }

  private static void put(Map<String, Object> root, String path, Leaf leaf) {
    var node = root;
    for (var part : path.split("\\.", -1)) {
      node = child(node, part);
    }
    node.put("_value", leaf.value());
    node.put("_type", "xsd:string");
    node.put("_writable", leaf.isWritable());
    node.put("_timestamp", leaf.touched().toString());
  }

  @SuppressWarnings("unchecked") // every inner node was put here by this very method
  private static Map<String, Object> child(Map<String, Object> node, String part) {
    return (Map<String, Object>)
        node.computeIfAbsent(part, _ -> new LinkedHashMap<String, Object>());
  }
}
