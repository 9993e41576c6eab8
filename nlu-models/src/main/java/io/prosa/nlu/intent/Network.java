package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// The hash-bag network as plain arrays: table of embeddings, one hidden layer, one output.
public final class Network implements Expert {
  /// Slope of the hidden layer's negative side; far from 0, so that much passes straight through.
  public static final double LEAK = 0.3;

  private final Table table;
  private final float[] hidden;
  private final float[] hiddenBias;
  private final float[] output;
  private final float[] outputBias;

  public Network(
      Table table, float[] hidden, float[] hiddenBias, float[] output, float[] outputBias) {
    this.table = table;
    this.hidden = hidden;
    this.hiddenBias = hiddenBias;
    this.output = output;
    this.outputBias = outputBias;
  }

  int width() {
    return table.width();
  }

  int hiddenUnits() {
    return hiddenBias.length;
  }

  @Override
  public void score(Row row, Scratch scratch, float[] scores) {
    pool(row, scratch.pooled);
    dense(scratch.pooled, hidden, hiddenBias, scratch.hidden);
    for (var i = 0; i < scratch.hidden.length; i++) {
      scratch.hidden[i] *= scratch.hidden[i] < 0 ? (float) LEAK : 1;
    }
    dense(scratch.hidden, output, outputBias, scores);
  }

  /// What the dense part gets to see of a text.
  public float[] pooled(Row row) {
    var pooled = new float[width()];
    pool(row, pooled);
    return pooled;
  }

  /// The scores of all labels before the softmax.
  public float[] scores(Row row) {
    var scores = new float[outputBias.length];
    score(row, new Scratch(width(), hiddenUnits(), scores.length), scores);
    return scores;
  }

  private void pool(Row row, float[] into) {
    Arrays.fill(into, 0);
    table.addUp(row, into);
    var sum = 0f;
    for (var f = 0; f < row.size(); f++) {
      sum += row.weight(f) * row.weight(f);
    }
    var factor = sum == 0 ? 0 : 1 / (float) Math.sqrt(sum);
    for (var i = 0; i < into.length; i++) {
      into[i] *= factor;
    }
  }

  /// Four inputs at a time: the sums are loaded and stored once for all of them.
  private static void dense(float[] input, float[] weights, float[] bias, float[] out) {
    System.arraycopy(bias, 0, out, 0, out.length);
    var i = 0;
    for (; i + 3 < input.length; i += 4) {
      four(input, i, weights, out);
    }
    for (; i < input.length; i++) {
      var x = input[i];
      var from = i * out.length;
      for (var o = 0; o < out.length; o++) {
        out[o] += x * weights[from + o];
      }
    }
  }

  private static void four(float[] input, int i, float[] weights, float[] out) {
    var first = input[i];
    var second = input[i + 1];
    var third = input[i + 2];
    var fourth = input[i + 3];
    var a = i * out.length;
    var b = a + out.length;
    var c = b + out.length;
    var d = c + out.length;
    for (var o = 0; o < out.length; o++) {
      out[o] +=
          first * weights[a + o]
              + second * weights[b + o]
              + third * weights[c + o]
              + fourth * weights[d + o];
    }
  }

  void write(DataOutput out) throws IOException {
    table.write(out);
    for (var part : List.of(hidden, hiddenBias, output, outputBias)) {
      out.writeInt(part.length);
      for (var value : part) {
        out.writeFloat(value);
      }
    }
  }

  static Network read(DataInput in) throws IOException {
    return new Network(Table.read(in), floats(in), floats(in), floats(in), floats(in));
  }

  private static float[] floats(DataInput in) throws IOException {
    var values = new float[in.readInt()];
    for (var i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
