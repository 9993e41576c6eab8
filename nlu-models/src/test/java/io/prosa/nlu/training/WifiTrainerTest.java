package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.wifi.WifiTagger;
import io.prosa.nlu.words.BrokenWords;
import io.prosa.nlu.words.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WifiTrainerTest {
  private static final String EXAMPLES =
      "examples:\n  - send me the bill\n  - the invoice please\n  - what do I owe\n";

  private static Words words(String marked) {
    return new Words(
        Map.of("en/invoice-copy.yml", EXAMPLES, "en/wifi-values.tsv", "message\n" + marked));
  }

  private static WifiTagger trained(Words words) {
    return new WifiTrainer(1).train(WifiTrainer.marked(words), Curriculum.of(words).examples());
  }

  @Test
  void learnsFromMarkedMessages() {
    var tagger =
        trained(
            words(
                """
                    my wifi password should be [apple99](wifi_password) please
                    the wifi password should be [pear_12](wifi_password) thanks
                    wifi password should be [plum-31](wifi_password)
                    make the wifi name [Red Barn](wifi_ssid) please
                    make the wifi name [Blue Door](wifi_ssid)
                    what is my wifi password
                    the wifi is slow
                    """));
    assertThat(tagger.find("our wifi password should be cherry44 please"))
        .extracting(Entity::kind, Entity::value)
        .containsExactly(tuple("wifi_password", "cherry44"));
  }

  @Test
  void findsNothingWithoutMarkedMessages() {
    var tagger = trained(new Words(Map.of("en/invoice-copy.yml", EXAMPLES)));
    assertThat(tagger.find("wifi password: cherry44")).isEmpty();
  }

  @Test
  void namesTheLineOfAnUnknownMark() {
    assertThatThrownBy(() -> trained(words("fine\n[x](wifi_pasword) here\n")))
        .isInstanceOf(BrokenWords.class)
        .hasMessageContaining("training-data/en/wifi-values.tsv:3")
        .hasMessageContaining("wifi_pasword");
  }

  @Test
  void namesAWrongHeader() {
    var words = new Words(Map.of("en/invoice-copy.yml", EXAMPLES, "en/wifi-values.tsv", "text\n"));
    assertThatThrownBy(() -> trained(words))
        .isInstanceOf(BrokenWords.class)
        .hasMessageContaining("training-data/en/wifi-values.tsv:1");
  }
}
