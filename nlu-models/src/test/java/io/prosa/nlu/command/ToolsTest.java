package io.prosa.nlu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ToolsTest {
  private static final String TABLE =
      """
      label\ttext
      red\tred car
      red\tred bus
      red\ta red bike
      blue\tblue sea
      blue\tblue sky
      blue\tthe blue lake
      """;

  private final StringWriter out = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    return NluCommand.run(new PrintWriter(out, true), args);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void explainsWhichWordsSpoke() {
    assertThat(run("explain", "--json", "bom dia, manda a segunda via do boleto")).isZero();
    var why = JsonMapper.builder().build().readTree(out.toString());
    assertThat(why.get("winner").get("name").asString()).isEqualTo("invoice_copy");
    assertThat(why.get("spoken").size()).isPositive();
  }

  @Test
  void checksAFolderAndFailsOnWhatMustBeRepaired() throws IOException {
    Files.createDirectories(folder.resolve("en"));
    file("en/a.yml", "examples: [pay today, pay tomorrow]\n");
    file("en/b.yml", "examples: [pay today, send help]\n");
    assertThat(run("check", "--fast", "--data", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("en/b.yml:1: error: two labels");
  }

  @Test
  void crossValidatesATable() throws IOException {
    var code = run("cross-validate", "--folds", "3", "--json", "--data", file("t.tsv", TABLE));
    assertThat(code).isZero();
    var facts = JsonMapper.builder().build().readTree(out.toString());
    assertThat(facts.get("rows").asInt()).isEqualTo(6);
  }

  @Test
  void drawsALearningCurve() throws IOException {
    var table = file("t.tsv", TABLE);
    var picture = folder.resolve("curve.png");
    var code =
        run(
            "curve",
            "--data",
            table,
            "--test",
            table,
            "--shares",
            "70,100",
            "--out",
            picture.toString());
    assertThat(code).isZero();
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(500);
  }

  @Test
  void handsExamplesOverToRasaAndTakesThemBack() throws IOException {
    assertThat(run("export-rasa", "--language", "en")).isZero();
    var yaml = file("nlu.yml", out.toString());
    out.getBuffer().setLength(0);
    assertThat(run("evaluate", "--json", yaml)).isZero();
    var facts = JsonMapper.builder().build().readTree(out.toString());
    assertThat(facts.get("accuracy").asDouble()).isGreaterThan(0.9);
  }

  @Test
  void trainsOnRasasData() throws IOException {
    var yaml =
        file(
            "nlu.yml",
            """
            nlu:
            - intent: red
              examples: |
                - [red](colour) car
                - red bus
            - intent: blue
              examples: |
                - blue sea
                - blue sky
            """);
    var model = folder.resolve("model.bin");
    assertThat(run("train", "--language", "en", "--data", yaml, "--out", model.toString()))
        .isZero();
    assertThat(run("parse", "--json", "--model", model.toString(), "red sky")).isZero();
  }

  @Test
  void measuresMarkedMessages() throws IOException {
    var marked = file("m.tsv", "day\tmessage\n2026-03-18\tpago [dia 20](date|2026-03-20)\n");
    assertThat(run("entities", marked)).isZero();
    assertThat(out.toString()).containsPattern("all +1.000 +1.000 +1.000 +1");
  }

  @Test
  void namesFileAndLineOfABrokenFile() throws IOException {
    assertThat(run("train", "--data", file("a.yml", "nlu: 1"), "--out", "x")).isEqualTo(2);
    assertThat(run("entities", file("b.tsv", "day\tmessage\nx\ty\n"))).isEqualTo(2);
    assertThat(run("curve", "--data", folder.resolve("absent.tsv") + "", "--out", "x"))
        .isEqualTo(2);
  }
}
