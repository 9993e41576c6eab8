package io.prosa.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages as customers write them, marked before the recognisers were written. The bar only
/// rises.
class EntitiesHeldOutTest {
  private static final double BAR = 0.95;
  private static final Entities ENTITIES = BuiltIn.ENTITIES;

  @ParameterizedTest
  @ValueSource(strings = {"pt-BR", "es", "en", "ru"})
  void findsWhatPeopleMarkedWithExactValues(String language) {
    var sets =
        Stream.of(
                "",
                "second-",
                "third-",
                "fourth-",
                "fifth-",
                "sixth-",
                "seventh-",
                "eighth-",
                "ninth-")
            .map(set -> set + language + ".tsv");
    var evaluation = EntityEvaluation.of(rows(sets.toArray(String[]::new)), ENTITIES);
    assertThat(evaluation.total().f1())
        .describedAs(String.join("\n", evaluation.mistakes()))
        .isGreaterThanOrEqualTo(BAR);
  }

  /// Nothing was changed for the fourth set: this is what to expect of new messages.
  @Test
  void findsAsMuchInMessagesNobodyTunedBy() {
    var rows = rows("fourth-pt-BR.tsv", "fourth-es.tsv", "fourth-en.tsv", "fourth-ru.tsv");
    assertThat(rows).hasSize(340);
    assertThat(EntityEvaluation.of(rows, ENTITIES).total().f1()).isGreaterThanOrEqualTo(BAR);
  }

  @Test
  void coversEveryKindOfTheCatalogue() {
    var rows =
        Stream.of("pt-BR", "es", "en", "ru").flatMap(l -> rows(l + ".tsv").stream()).toList();
    assertThat(rows).hasSizeGreaterThan(300);
    assertThat(rows.stream().flatMap(r -> r.entities().stream()).map(e -> e.kind()).distinct())
        .containsExactlyInAnyOrder(
            "cpf",
            "cnpj",
            "phone",
            "email",
            "money",
            "date",
            "period_of_day",
            "invoice_month",
            "wifi_ssid",
            "wifi_password",
            "protocol_number",
            "barcode_line",
            "plan_speed",
            "address",
            "cep");
  }

  private static List<Annotated> rows(String... files) {
    var rows = new ArrayList<Annotated>();
    for (var file : files) {
      rows.addAll(Annotated.table(file, resource("/entities/" + file)));
    }
    return rows;
  }

  private static String resource(String name) {
    try (var stream = EntitiesHeldOutTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
