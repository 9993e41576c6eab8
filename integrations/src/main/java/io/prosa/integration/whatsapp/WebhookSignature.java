package io.prosa.integration.whatsapp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves that a webhook comes from Meta: HMAC-SHA256 over the bytes as received, before anything
/// parses them. While a secret is being exchanged, the old and the new one both count.
public final class WebhookSignature {
  private static final String PREFIX = "sha256=";
  private static final String ALGORITHM = "HmacSHA256";

  private final List<SecretKeySpec> keys;

  /// @param appSecrets at least one, none of them empty: there is no way to switch this off
  public WebhookSignature(List<String> appSecrets) {
    if (appSecrets.isEmpty() || appSecrets.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a webhook needs an app secret");
    }
    this.keys =
        appSecrets.stream()
            .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
            .toList();
  }

  /// Whether the header `X-Hub-Signature-256` belongs to these bytes, letter for letter as Meta
  /// writes it; a missing one (empty) never does. Takes the same time for every wrong signature.
  public boolean isRight(String header, byte[] body) {
    var given = header.getBytes(StandardCharsets.UTF_8);
    var right = false;
    for (var key : keys) {
      right |= MessageDigest.isEqual(header(key, body).getBytes(StandardCharsets.UTF_8), given);
    }
    return right;
  }

  /// The header that Meta would send with these bytes, by the first secret.
  public String header(byte[] body) {
    return header(keys.getFirst(), body);
  }

  private static String header(SecretKeySpec key, byte[] body) {
    return PREFIX + HexFormat.of().formatHex(hmac(key, body));
  }

  private static byte[] hmac(SecretKeySpec key, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
