package io.prosa.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The payloads under `src/test/resources`.
public final class Fixtures {
  private Fixtures() {}

  /// Reads one.
  ///
  /// @param name such as `ixc/customer__masked`
  public static byte[] bytes(String name) {
    try (var stream = Fixtures.class.getResourceAsStream("/" + name + ".json")) {
      if (stream == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
