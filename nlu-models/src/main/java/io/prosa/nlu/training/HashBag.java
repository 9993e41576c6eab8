package io.prosa.nlu.training;

import io.prosa.nlu.intent.Network;
import io.prosa.nlu.intent.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The network: added-up feature embeddings under a small Deeplearning4j network.
///
/// Deeplearning4j has no sparse updates, and a dense step over the whole table costs more than all
/// the rest. So the table is ours, with an Adagrad step for the rows that a batch touched; the
/// network above it is Deeplearning4j's, which also says how its input should have been.
///
/// What Adagrad remembers of a row lies behind the row, and sums are doubles: so the JVM sees that
/// no loop reads what it has just written, and computes eight numbers at once.
final class HashBag {
  static final int WIDTH = 96;
  private static final int STRIDE = 2 * WIDTH;
  private static final int MOST_FEATURES = 150_000;
  private static final int BATCH = 128;
  private static final int LOOKS = 400_000;
  private static final int FEWEST_EPOCHS = 12;
  private static final int MOST_EPOCHS = 28;
  // Few rows make few steps, so they are shown in smaller batches and more often.
  private static final int FEW = 4000;
  private static final int SMALL_BATCH = 64;
  private static final int EPOCHS_OF_FEW = 25;
  private static final float KEPT = 0.3f;
  private static final float PASSED = 0.4f;
  private static final float RATE = 0.16f;
  private static final double SPREAD = 0.1;
  private static final float HISTORY = 1e-6f;

  private final float[] table;
  private final Head head;
  private final Random random;
  private final boolean few;
  private final Look[] looks;
  private final double[] sums = new double[WIDTH];
  private float[] input;

  HashBag(int features, int labels, int rows, long seed) {
    random = new Random(seed);
    table = new float[Math.min(features, MOST_FEATURES) * STRIDE];
    for (var row = 0; row < table.length; row += STRIDE) {
      for (var d = 0; d < WIDTH; d++) {
        table[row + d] = (float) (random.nextGaussian() * SPREAD);
        table[row + WIDTH + d] = HISTORY;
      }
    }
    few = rows < FEW;
    looks = new Look[few ? SMALL_BATCH : BATCH];
    Arrays.setAll(looks, i -> new Look());
    input = new float[looks.length * WIDTH];
    head = new Head(WIDTH, labels, few, seed);
  }

  /// Learns from the rows as written and, in every other look at them, as spoilt by {@link Noise}.
  Network train(List<Target> clean, List<Target> noisy) {
    var order = new int[clean.size()];
    Arrays.setAll(order, i -> i);
    var epochs = few ? EPOCHS_OF_FEW : Math.clamp(LOOKS / order.length, FEWEST_EPOCHS, MOST_EPOCHS);
    for (var epoch = 0; epoch < epochs; epoch++) {
      shuffle(order);
      for (var from = 0; from < order.length; from += looks.length) {
        var size = Math.min(looks.length, order.length - from);
        for (var i = 0; i < size; i++) {
          var row = order[from + i];
          looks[i].take(random.nextBoolean() ? clean.get(row) : noisy.get(row), random);
        }
        var done = (epoch + (double) from / order.length) / epochs;
        step(size, (float) (1 - 0.95 * done));
      }
    }
    return head.network(table, STRIDE);
  }

  Head head() {
    return head;
  }

  private void shuffle(int[] order) {
    for (var i = order.length - 1; i > 0; i--) {
      var other = random.nextInt(i + 1);
      var kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private void step(int size, float pace) {
    if (input.length != size * WIDTH) {
      input = new float[size * WIDTH];
    }
    var labels = new int[size];
    for (var i = 0; i < size; i++) {
      pool(looks[i], i * WIDTH);
      labels[i] = looks[i].label;
    }
    var blame = head.learn(input, labels, pace);
    for (var i = 0; i < size; i++) {
      correct(looks[i], blame, i * WIDTH, RATE * pace);
    }
  }

  private void pool(Look look, int at) {
    Arrays.fill(sums, 0);
    var f = 0;
    for (; f + 1 < look.size; f += 2) {
      var first = look.ids[f] * STRIDE;
      var second = look.ids[f + 1] * STRIDE;
      var weight = look.weights[f];
      var other = look.weights[f + 1];
      for (var d = 0; d < WIDTH; d++) {
        sums[d] += table[first + d] * weight + table[second + d] * other;
      }
    }
    if (f < look.size) {
      var last = look.ids[f] * STRIDE;
      for (var d = 0; d < WIDTH; d++) {
        sums[d] += table[last + d] * look.weights[f];
      }
    }
    for (var d = 0; d < WIDTH; d++) {
      input[at + d] = (float) sums[d] * look.passed[d];
    }
  }

  private void correct(Look look, float[] blame, int from, float rate) {
    for (var d = 0; d < WIDTH; d++) {
      sums[d] = blame[from + d] * look.passed[d];
    }
    for (var f = 0; f < look.size; f++) {
      correct(look.ids[f] * STRIDE, look.weights[f], rate);
    }
  }

  private void correct(int row, float weight, float rate) {
    for (var d = 0; d < WIDTH; d++) {
      var slope = (float) sums[d] * weight;
      var sum = table[row + WIDTH + d] + slope * slope;
      table[row + WIDTH + d] = sum;
      table[row + d] -= rate * slope / (float) Math.sqrt(sum);
    }
  }

  /// One look at a row: most features left out, so that no single one can carry a label alone, and
  /// most of what they add up to as well.
  private final class Look {
    private final float[] passed = new float[WIDTH];
    private int[] ids = new int[64];
    private float[] weights = new float[64];
    private int size;
    private int label;

    void take(Target target, Random random) {
      label = target.label();
      size = 0;
      take(target.row(), random);
      var sum = 0f;
      for (var i = 0; i < size; i++) {
        sum += weights[i] * weights[i];
      }
      var factor = sum == 0 ? 0 : 1 / (float) Math.sqrt(sum);
      for (var i = 0; i < size; i++) {
        weights[i] *= factor;
      }
      for (var d = 0; d < WIDTH; d++) {
        passed[d] = random.nextFloat() < PASSED ? 1 / PASSED : 0;
      }
    }

    private void take(Row row, Random random) {
      if (ids.length < row.size()) {
        ids = new int[row.size()];
        weights = new float[row.size()];
      }
      for (var i = 0; i < row.size(); i++) {
        if (random.nextFloat() < KEPT && row.id(i) * STRIDE < table.length) {
          ids[size] = row.id(i);
          weights[size++] = row.weight(i);
        }
      }
    }
  }
}
