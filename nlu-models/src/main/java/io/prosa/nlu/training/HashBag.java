package io.prosa.nlu.training;

import io.prosa.nlu.intent.Network;
import io.prosa.nlu.intent.Rounded;
import io.prosa.nlu.intent.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The second expert: added-up feature embeddings under a small Deeplearning4j network.
///
/// Deeplearning4j has no sparse updates, and a dense step over the whole table costs more than all
/// the rest. So the table is ours, with an Adagrad step for the rows that a batch touched; the
/// network above it is Deeplearning4j's, which also says how its input should have been.
final class HashBag {
  static final int WIDTH = 96;
  private static final int LARGE = 4000;
  private static final int BATCH = 256;
  private static final int EPOCHS = 22;
  // Few rows make few steps, so they are shown in smaller batches and more often.
  private static final int SMALL_BATCH = 64;
  private static final int MANY_EPOCHS = 40;
  private static final double KEPT = 0.4;
  private static final double RATE = 0.16;
  private static final double SPREAD = 0.1;

  private final float[] table;
  private final float[] history;
  private final Head head;
  private final Random random;

  HashBag(int features, int labels, long seed) {
    random = new Random(seed);
    table = new float[features * WIDTH];
    history = new float[features * WIDTH];
    for (var i = 0; i < table.length; i++) {
      table[i] = (float) (random.nextGaussian() * SPREAD);
    }
    Arrays.fill(history, 1e-6f);
    head = new Head(WIDTH, labels, seed);
  }

  /// Learns from the rows as written and, in every other look at them, as spoilt by {@link Noise}.
  Network train(List<Target> clean, List<Target> noisy) {
    var order = new ArrayList<>(IntStream.range(0, clean.size()).boxed().toList());
    var batchSize = clean.size() < LARGE ? SMALL_BATCH : BATCH;
    var epochs = clean.size() < LARGE ? MANY_EPOCHS : EPOCHS;
    for (var epoch = 0; epoch < epochs; epoch++) {
      var pace = 1 - 0.95 * epoch / epochs;
      Collections.shuffle(order, random);
      for (var from = 0; from < order.size(); from += batchSize) {
        var batch = order.subList(from, Math.min(from + batchSize, order.size()));
        step(batch.stream().map(i -> pick(clean.get(i), noisy.get(i))).toList(), pace);
      }
    }
    return head.network(Rounded.rounded(table, WIDTH));
  }

  Head head() {
    return head;
  }

  /// One of both, with most features left out, so that no single one can carry a label alone.
  private Target pick(Target clean, Target noisy) {
    var target = random.nextBoolean() ? clean : noisy;
    var row = target.row();
    var ids = new int[row.size()];
    var weights = new float[row.size()];
    var size = 0;
    for (var i = 0; i < ids.length; i++) {
      if (random.nextDouble() < KEPT) {
        ids[size] = row.ids()[i];
        weights[size++] = row.weights()[i];
      }
    }
    var unit = Network.unit(Arrays.copyOf(weights, size));
    return new Target(new Row(Arrays.copyOf(ids, size), unit), target.label());
  }

  private void step(List<Target> batch, double pace) {
    var input = new float[batch.size() * WIDTH];
    for (var i = 0; i < batch.size(); i++) {
      Network.pool(table, WIDTH, batch.get(i).row(), input, i * WIDTH);
    }
    var labels = batch.stream().mapToInt(Target::label).toArray();
    var blame = head.learn(input, labels, pace);
    for (var i = 0; i < batch.size(); i++) {
      correct(batch.get(i).row(), blame, i * WIDTH, (float) (RATE * pace));
    }
  }

  private void correct(Row row, float[] blame, int from, float rate) {
    for (var f = 0; f < row.size(); f++) {
      var place = row.ids()[f] * WIDTH;
      var weight = row.weights()[f];
      for (var d = 0; d < WIDTH; d++) {
        var slope = blame[from + d] * weight;
        var sum = history[place + d] + slope * slope;
        history[place + d] = sum;
        table[place + d] -= rate * slope / (float) Math.sqrt(sum);
      }
    }
  }
}
