package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.training.Evaluation.Prediction;
import io.prosa.nlu.training.Evaluation.Time;
import io.prosa.nlu.words.Labelled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Time NO_TIME = new Time(0, 0, 0);

  private static Prediction prediction(String label, String predicted, double confidence) {
    return new Prediction(new Labelled(label, "x"), new Intent(predicted, confidence), 0);
  }

  @Test
  void findsNoCalibrationErrorWhereConfidenceIsEarned() {
    var predictions = new ArrayList<Prediction>();
    for (var i = 0; i < 10; i++) {
      predictions.add(prediction("a", i < 8 ? "a" : "b", 0.8));
    }
    assertThat(new Evaluation(predictions, NO_TIME).calibrationError()).isCloseTo(0, within(1e-9));
  }

  @Test
  void findsHowFarConfidenceIsFromTheTruth() {
    var predictions = List.of(prediction("a", "a", 0.9), prediction("a", "b", 0.9));
    assertThat(new Evaluation(predictions, NO_TIME).calibrationError())
        .isCloseTo(0.4, within(1e-9));
  }

  @Test
  void tellsWhatALimitRefusesAndFinds() {
    var predictions = new ArrayList<Prediction>();
    for (var i = 0; i < 10; i++) {
      var good = new Labelled("a", "x");
      predictions.add(new Prediction(good, new Intent("a", 1), i / 10.0));
    }
    var strange = new Labelled("out_of_scope", "x");
    predictions.add(new Prediction(strange, new Intent("a", 1), 0.85));
    predictions.add(new Prediction(strange, new Intent("a", 1), 0.2));
    var refusal = new Evaluation(predictions, NO_TIME).keeping(0.9);
    assertThat(refusal.limit()).isEqualTo(0.8);
    assertThat(refusal.refused()).isCloseTo(0.1, within(1e-9));
    assertThat(refusal.recall()).isEqualTo(0.5);
  }
}
