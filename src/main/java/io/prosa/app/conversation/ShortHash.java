package io.prosa.app.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names an outside id in the log. WhatsApp's ids hold the customer's phone, so they stay out of
/// it; the same id has the same hash.
public final class ShortHash {
  private static final int LENGTH = 6;

  private ShortHash() {}

  public static String of(String id) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
