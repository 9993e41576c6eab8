package io.prosa.nlu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {
  private final Tokeniser tokeniser = new Tokeniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VC tb, pq? | voce tambem , porque ?",
        "siiiim carro | sim carro",
        "a@b.com http://x.y/z 52998224725 | xemail xurl xdocument",
        "R$ 99,90 dia 10/12 às 10:30 | r $ xprice dia xdate as xtime",
        "２ via | 2 via",
        "ŕéśpôstã | resposta",
        "щас пж | сеичас пожалуиста",
      })
  void writesEverythingInOneSpelling(String text, String bare) {
    assertThat(tokeniser.tokens(text).bare()).isEqualTo(List.of(bare.split(" ")));
  }

  @Test
  void keepsAccentsAside() {
    var tokens = tokeniser.tokens("é você");
    assertThat(tokens.words()).containsExactly("é", "você");
    assertThat(tokens.bare()).containsExactly("e", "voce");
  }

  @Test
  void keepsEmojiAsOneTokenEach() {
    assertThat(tokeniser.tokens("👍🏽👍 ok").bare()).hasSize(3);
    assertThat(tokeniser.tokens("👍🏽").hasWords()).isFalse();
    assertThat(tokeniser.tokens("ok 👍").hasWords()).isTrue();
  }

  @Test
  void foldsCharacterByCharacter() {
    var text = "Ção ﬁ İ ½ 👍 ё٣";
    assertThat(Letters.folded(text)).hasSameSizeAs(text).startsWith("cao ").endsWith("е3");
  }

  @Test
  void takesLaughterForNoOk() {
    assertThat(tokeniser.tokens("KKKKKKKK").bare()).containsExactly("kkk");
    assertThat(tokeniser.tokens("siiiim").bare()).containsExactly("sim");
    assertThat(tokeniser.tokens("k").bare()).containsExactly("ok");
  }
}
