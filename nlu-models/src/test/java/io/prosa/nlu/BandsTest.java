package io.prosa.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.Bands.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BandsTest {
  private static final Bands BANDS = new Bands(0.6, 0.5);

  private static Interpretation reading(double first, double second, double outside) {
    var intents =
        new ArrayList<>(
            List.of(
                new Intent("invoice_copy", first),
                new Intent("invoice_status", second),
                new Intent("complaint", 0.01),
                new Intent("out_of_scope", outside)));
    intents.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    return new Interpretation("?", intents, List.of(), Optional.empty());
  }

  @Test
  void answersWhatIsClear() {
    assertThat(BANDS.of(reading(0.8, 0.1, 0.09))).isEqualTo(Band.ANSWER);
  }

  @Test
  void asksWhichOfTwoWhenBothMayBeMeant() {
    var reading = reading(0.5, 0.4, 0.09);
    assertThat(BANDS.of(reading)).isEqualTo(Band.ASK);
    assertThat(Bands.options(reading))
        .extracting(Intent::name)
        .containsExactly("invoice_copy", "invoice_status");
  }

  @Test
  void handsOverWhatIsNoneOfItsBusiness() {
    assertThat(BANDS.of(reading(0.2, 0.1, 0.69))).isEqualTo(Band.HAND_OVER);
    assertThat(BANDS.of(Interpretation.of(""))).isEqualTo(Band.HAND_OVER);
  }

  @Test
  void doubtsTheUnlikelyWhereNothingIsKnownAboutScope() {
    assertThat(Interpretation.strangeness(List.of(new Intent("a", 0.3), new Intent("b", 0.2))))
        .isEqualTo(0.7);
  }
}
