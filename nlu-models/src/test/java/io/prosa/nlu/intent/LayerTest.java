package io.prosa.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTest {
  /// Odd sizes too: neither inputs nor outputs need fill up a register.
  @ParameterizedTest
  @CsvSource({"96, 256", "256, 38", "7, 3", "1, 1"})
  void addsUpAsPlainNumbersDo(int inputs, int outputs) {
    var random = new Random(5);
    var weights = numbers(random, inputs * outputs);
    var bias = numbers(random, outputs);
    var input = numbers(random, inputs + 2);
    var out = new float[Lanes.full(outputs)];
    Layer.of(weights, bias).add(input, 2, 0.5f, out);
    for (var o = 0; o < outputs; o++) {
      var sum = (double) bias[o];
      for (var i = 0; i < inputs; i++) {
        sum += input[2 + i] * weights[i * outputs + o];
      }
      assertThat((double) out[o]).isCloseTo(sum / 2, within(2e-3));
    }
  }

  private static float[] numbers(Random random, int count) {
    var numbers = new float[count];
    for (var i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
