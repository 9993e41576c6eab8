package io.prosa.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TaxIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "529.982.247-25",
        "52998224725",
        " 123.456.789-09 ",
        "11.222.333/0001-81",
        "12.ABC.345/01DE-35",
        "ab12cd34000184"
      })
  void readsNumbersWithRightCheckDigits(String written) {
    assertThat(TaxId.parse(written)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "529.982.247-26", "111.111.111-11", "00000000000000", "5299822472", "meu cpf"})
  void refusesEverythingElse(String written) {
    assertThat(TaxId.parse(written)).isEmpty();
  }

  @Test
  void everyWrongDigitIsNoticed() {
    var right = "52998224725";
    for (var place = 0; place < right.length(); place++) {
      for (var digit = '0'; digit <= '9'; digit++) {
        if (digit != right.charAt(place)) {
          var wrong = right.substring(0, place) + digit + right.substring(place + 1);
          assertThat(TaxId.isCpf(wrong)).as(wrong).isFalse();
        }
      }
    }
  }

  @Test
  void punctuationComesAndGoesWithoutLoss() {
    var random = new Random(7);
    for (var i = 0; i < 2000; i++) {
      TaxId.parse("%011d".formatted(random.nextLong(100_000_000_000L)))
          .ifPresent(id -> assertThat(TaxId.parse(id.punctuated())).contains(id));
    }
  }

  @Test
  void neverShowsItselfInText() {
    assertThat(new TaxId("52998224725").toString()).doesNotContain("529");
  }
}
