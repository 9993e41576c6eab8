package io.prosa.integration.whatsapp;

import io.prosa.integration.wire.Json;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// How single values stand in a webhook. All keys are optional there, so absent reads as empty.
final class Fields {
  /// Seconds up to the year 3000: what is beyond is no time.
  private static final long LATEST = 32_503_680_000L;

  private static final int LONGEST_ID = 256;

  private Fields() {}

  /// A text without NUL, which no database takes.
  static String text(JsonNode node) {
    return Json.text(node).replace("\0", "");
  }

  static String required(JsonNode item, String key) {
    var text = text(item.path(key));
    if (text.isBlank()) {
      throw new BrokenItem("no " + key);
    }
    return text;
  }

  /// An id by which repeats are known; Meta's have some 60 to 120 characters.
  static String id(JsonNode item) {
    var id = required(item, "id");
    if (id.length() > LONGEST_ID) {
      throw new BrokenItem("id too long");
    }
    return id;
  }

  /// Seconds since 1970, as text or as number: Meta sends both.
  static Instant timestamp(JsonNode item) {
    var text = text(item.path("timestamp"));
    if (!text.matches("[0-9]{1,11}") || Long.parseLong(text) > LATEST) {
      throw new BrokenItem("no readable timestamp");
    }
    return Instant.ofEpochSecond(Long.parseLong(text));
  }

  /// The JSON of an item, to be kept; with NUL replaced for the same reason.
  static String raw(JsonNode item) {
    return item.toString().replace("\\u0000", "\\ufffd");
  }

  /// A profile's name without what could turn the lines around it: control characters and marks
  /// of direction.
  static String name(JsonNode node) {
    return text(node).replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200D]]", "").strip();
  }
}
