package io.prosa.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.ProsaApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as people get it: a program of its own, in a locale that knows only ASCII.
final class ProsaCommandTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {
    JsonNode json() {
      return JSON.readTree(out);
    }
  }

  @Test
  void printsOneJsonObjectAndNothingElse() throws Exception {
    var train = table("train.tsv", "A\tred car", "A\tred bus", "Ç\tblue sea", "Ç\tblue sky");
    var test = table("test.tsv", "A\tred bike", "Ç\tblue lake");
    var ended = run("nlu", "benchmark", "--train", train, "--test", test, "--json");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.json().path("rows").asInt()).isEqualTo(2);
    assertThat(ended.json().path("labels").has("Ç")).isTrue();
  }

  @Test
  void readsAccentsWhateverTheLocale() throws Exception {
    // a script, since this very test may run in such a locale, too
    var script = folder.resolve("script");
    Files.writeString(script, "exec \"$@\" nlu parse --json 'sem conexão'\n");
    var ended = start(Stream.concat(Stream.of("sh", script.toString()), program()).toList());
    assertThat(ended.json().path("text").asString()).isEqualTo("sem conexão");
  }

  @Test
  void namesABadFileInOneLine() throws Exception {
    var headless = Files.writeString(folder.resolve("bad.tsv"), "wrong\theader\na\tb\n");
    for (var bad : List.of("nope.tsv", headless.toString())) {
      var ended = run("nlu", "evaluate", "--json", bad);
      assertThat(ended.code()).as(bad).isEqualTo(2);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err().lines()).singleElement().asString().contains(bad);
    }
  }

  @Test
  void namesAnUnknownLanguage() throws Exception {
    var ended = run("nlu", "evaluate", "--language", "klingon");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().lines()).singleElement().asString().contains("klingon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpsWithoutStartingAnything(String word) throws Exception {
    var ended = run(word);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("Usage: prosa", "nlu", "skills", "bench");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void tellsTheVersionOfTheBuild(String word) throws Exception {
    var ended = run("--server.port=0", word);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).matches("prosa \\d+\\.\\d+.*\\R");
  }

  @Test
  void refusesAnUnknownWord() throws Exception {
    var ended = run("prosa.demo=false");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no command 'prosa.demo=false'").contains("--name=value");
    assertThat(ended.out()).isEmpty();
  }

  private String table(String name, String... rows) throws IOException {
    var lines = new ArrayList<>(List.of("label\ttext"));
    lines.addAll(List.of(rows));
    return Files.write(folder.resolve(name), lines).toString();
  }

  private Ended run(String... words) throws Exception {
    return start(Stream.concat(program(), Stream.of(words)).toList());
  }

  private static Stream<String> program() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    var main = ProsaApplication.class.getName();
    return Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", path, main);
  }

  private Ended start(List<String> command) throws Exception {
    var out = folder.resolve("out");
    var err = folder.resolve("err");
    var builder = new ProcessBuilder(command).redirectOutput(out.toFile());
    builder.redirectError(err.toFile()).environment().put("LC_ALL", "C");
    var process = builder.start();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    return new Ended(process.exitValue(), Files.readString(out), warningless(err));
  }

  /// The JVM's own warnings, such as of native access, are not ours.
  private static String warningless(Path file) throws IOException {
    return String.join(
        "\n",
        Files.readString(file, StandardCharsets.UTF_8)
            .lines()
            .filter(l -> !l.startsWith("WARNING: "))
            .toList());
  }
}
