package io.prosa.app.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// The hashes of a page's inline scripts, by which a content security policy allows just those.
public final class ScriptHashes {
  private static final Pattern INLINE =
      Pattern.compile("<script type=\"importmap\">([^<]*)</script>");

  private ScriptHashes() {}

  public static String of(String page) {
    try (var input = new ClassPathResource(page).getInputStream()) {
      var html = new String(input.readAllBytes(), StandardCharsets.UTF_8);
      return INLINE
          .matcher(html)
          .results()
          .map(m -> "'sha256-" + hash(m.group(1)) + "'")
          .collect(Collectors.joining(" "));
    } catch (IOException missing) {
      throw new UncheckedIOException(page + " is not in the jar", missing);
    }
  }

  private static String hash(String script) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
