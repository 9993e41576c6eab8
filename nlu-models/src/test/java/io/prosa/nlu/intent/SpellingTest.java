package io.prosa.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final Spelling SPELLING =
      Spelling.of(
          List.of("boleto", "boletos", "internet", "fatura", "casa", "caso", "кабель"),
          List.of("boleto", "internet", "fatura", "boletos", "кабель", "casa", "caso"));

  @ParameterizedTest
  @CsvSource({
    "bolto, boleto", // one too few
    "bolleto, boleto", // one too many
    "bolero, boleto", // another
    "obleto, boleto", // the wrong order
    "boletoo, boleto", // the more frequent of two
    "internrt, internet",
    "кабел, кабель",
  })
  void readsAWordThatIsOneSlipAway(String written, String meant) {
    assertThat(SPELLING.likely(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "boletos, boletos", // known
    "blto, blto", // two slips
    "cas, cas", // too short to tell
    "12345, 12345",
    "otelob, otelob",
    "zqeabcde, zqeabcde", // an emoji
  })
  void leavesOtherWordsAlone(String written, String same) {
    assertThat(SPELLING.likely(written)).isEqualTo(same);
  }

  @Test
  void knowsNothingWithoutWords() {
    assertThat(Spelling.of(List.of(), List.of()).likely("boleto")).isEqualTo("boleto");
  }
}
