package io.prosa.integration.pix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The EMV way of writing fields in a row: two digits of id, two digits of length, the value.
final class Tlv {
  private Tlv() {}

  /// Reads all fields in their order; empty when the text does not add up or an id comes twice.
  static Optional<Map<String, String>> read(String text) {
    var fields = new LinkedHashMap<String, String>();
    var at = 0;
    while (at < text.length()) {
      var header = text.substring(at, Math.min(at + 4, text.length()));
      if (!header.matches("[0-9]{4}")) {
        return Optional.empty();
      }
      var end = at + 4 + Integer.parseInt(header.substring(2));
      if (end > text.length()
          || fields.put(header.substring(0, 2), text.substring(at + 4, end)) != null) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.of(Collections.unmodifiableMap(fields));
  }

  static String write(String id, String value) {
    if (value.length() > 99) {
      throw new IllegalArgumentException("field " + id + " is longer than 99 characters");
    }
    return "%s%02d%s".formatted(id, value.length(), value);
  }
}
