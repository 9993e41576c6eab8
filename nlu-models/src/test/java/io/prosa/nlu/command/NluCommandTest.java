package io.prosa.nlu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NluCommandTest {
  private final StringWriter out = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    return NluCommand.run(new PrintWriter(out, true), args);
  }

  private JsonNode json() {
    return JsonMapper.builder().build().readTree(out.toString());
  }

  private Path table(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void parsesInRasasShape() {
    assertThat(run("parse", "--json", "meu cpf é 529.982.247-25")).isZero();
    assertThat(json().get("text").asString()).isEqualTo("meu cpf é 529.982.247-25");
    assertThat(json().get("intent").get("confidence").asDouble()).isPositive();
    assertThat(json().get("intent_ranking").get(0)).isEqualTo(json().get("intent"));
    var entity = json().get("entities").get(0);
    assertThat(entity.get("entity").asString()).isEqualTo("cpf");
    assertThat(entity.get("start").asInt()).isEqualTo(10);
    assertThat(entity.get("end").asInt()).isEqualTo(24);
    assertThat(entity.get("value").asString()).isEqualTo("529.982.247-25");
  }

  @Test
  void evaluatesATableAndWritesAPredictionForEachRow() throws IOException {
    var file = table("rows.tsv", "label\ttext\tnote\ngreeting\toi\tx\n\nthanks\tobrigado\ty\n");
    var predictions = folder.resolve("predictions.tsv");
    var code =
        run(
            "evaluate",
            "--language",
            "pt-BR",
            "--json",
            "--predictions",
            predictions + "",
            file + "");
    assertThat(code).isZero();
    assertThat(json().get("rows").asInt()).isEqualTo(2);
    assertThat(json().has("accuracy")).isTrue();
    assertThat(Files.readAllLines(predictions))
        .hasSize(3)
        .startsWith("label\tpredicted\tprobability\ttext")
        .last()
        .asString()
        .startsWith("thanks\t")
        .endsWith("\tobrigado");
  }

  @Test
  void benchmarksAnyLabels() throws IOException {
    var train =
        table("train.tsv", "label\ttext\nA b\tred car\nA b\tred bus\nC\tblue sea\nC\tblue sky\n");
    var test = table("test.tsv", "text\tlabel\nred bike\tA b\nblue lake\tC\n");
    assertThat(run("benchmark", "--train", train + "", "--test", test + "", "--json")).isZero();
    assertThat(json().get("accuracy").asDouble()).isEqualTo(1);
    assertThat(json().get("train_seconds").asDouble()).isPositive();
  }

  @Test
  void refusesBadTablesWithCodeTwo() throws IOException {
    var headless = table("a.tsv", "greeting\toi\n");
    var cut = table("b.tsv", "label\ttext\ngreeting\toi\nthanks\n");
    assertThat(run("evaluate", headless + "")).isEqualTo(2);
    assertThat(run("evaluate", cut + "")).isEqualTo(2);
    assertThat(run("evaluate", folder.resolve("absent.tsv") + "")).isEqualTo(2);
    assertThat(run("evaluate", "--language", "xx")).isEqualTo(2);
    assertThat(run("train", "--data", folder + "", "--out", folder.resolve("m") + "")).isEqualTo(2);
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }
}
