package io.prosa.nlu.words;

import io.prosa.engine.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All the files under training-data, from a folder or from the jar.
///
/// @param texts what stands in each file, by its path below training-data, in order
public record Words(Map<String, String> texts) {
  /// Lists the files in the jar, since a jar within a jar cannot be listed. The trainer writes it.
  public static final String INDEX = "io/prosa/nlu/words.index";

  private static final String ROOT = "training-data/";
  private static final String WIFI_VALUES = "/wifi-values.tsv";

  public Words {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /// Reads a folder such as `training-data`.
  public static Words in(Path folder) {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Words::isWords).toList()) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        texts.put(path, Files.readString(file));
      }
    } catch (IOException e) {
      throw new BrokenWords(folder + " cannot be read: " + e.getMessage());
    }
    return new Words(texts);
  }

  /// Reads what was built into this program.
  public static Words builtIn() {
    var texts = new TreeMap<String, String>();
    resource(INDEX).lines().forEach(path -> texts.put(path, resource(ROOT + path)));
    return new Words(texts);
  }

  /// The files of all languages, each read and checked.
  ///
  /// @throws BrokenWords naming file and line of the first thing wrong
  public List<WordsFile> files() {
    var files = new ArrayList<WordsFile>();
    texts.forEach(
        (path, text) -> {
          var folder = Language.of(path.contains("/") ? path.substring(0, path.indexOf('/')) : "");
          if (path.endsWith(".yml") && folder.isPresent()) {
            files.add(WordsReader.read(folder.get(), ROOT + path, text));
          }
        });
    return List.copyOf(files);
  }

  /// The labelled sentences of a language that no training may see; empty when there are none.
  public List<Labelled> heldOut(Language language) {
    var path = language.tag() + "/held-out.tsv";
    return Labelled.table(ROOT + path, texts.getOrDefault(path, "label\ttext\n"));
  }

  /// The messages of a language in which Wi-Fi names and passwords are marked, as a table with the
  /// column `message`; empty when there are none.
  public String wifiValues(Language language) {
    return texts.getOrDefault(language.tag() + WIFI_VALUES, "message\n");
  }

  /// The file in which {@link #wifiValues} stand, for complaints.
  public static String wifiPath(Language language) {
    return ROOT + language.tag() + WIFI_VALUES;
  }

  private static boolean isWords(Path file) {
    var name = file.toString();
    return Files.isRegularFile(file) && (name.endsWith(".yml") || name.endsWith(".tsv"));
  }

  private static String resource(String path) {
    try (@Nullable InputStream stream = Words.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(path + " is not in this build");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
