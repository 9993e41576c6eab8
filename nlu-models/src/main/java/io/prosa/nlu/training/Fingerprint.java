package io.prosa.nlu.training;

import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Tells whether a model is still the one that its data and its pipeline would make.
final class Fingerprint {
  private static final List<String> PIPELINE =
      List.of("text", "intent", "language", "wifi", "training");

  private Fingerprint() {}

  /// The hash of the training data alone.
  static String data(Words words) {
    var digest = sha256();
    add(digest, words);
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The hash of data and compiled pipeline, so that a change of code trains again as well. Classes
  /// in a jar do not change and are left out.
  static String of(Words words) {
    var digest = sha256();
    add(digest, words);
    try {
      var classes =
          Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (var part : PIPELINE) {
        add(digest, classes.resolve("io/prosa/nlu").resolve(part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return HexFormat.of().formatHex(digest.digest());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Words words) {
    words
        .texts()
        .forEach(
            (path, text) -> {
              digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
              digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
  }

  private static void add(MessageDigest digest, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
