package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// The hash-bag network as plain arrays: table of embeddings, one hidden layer, one output.
public final class Network {
  /// Slope of the hidden layer's negative side; far from 0, so that much passes straight through.
  public static final double LEAK = 0.3;

  private final int width;
  private final float[] table;
  private final float[] hidden;
  private final float[] hiddenBias;
  private final float[] output;
  private final float[] outputBias;

  public Network(
      int width,
      float[] table,
      float[] hidden,
      float[] hiddenBias,
      float[] output,
      float[] outputBias) {
    this.width = width;
    this.table = table;
    this.hidden = hidden;
    this.hiddenBias = hiddenBias;
    this.output = output;
    this.outputBias = outputBias;
  }

  /// Scales the weights of a text's features to length one.
  public static float[] unit(float[] weights) {
    var sum = 0f;
    for (var w : weights) {
      sum += w * w;
    }
    var factor = sum == 0 ? 0 : 1 / (float) Math.sqrt(sum);
    var scaled = new float[weights.length];
    for (var i = 0; i < scaled.length; i++) {
      scaled[i] = weights[i] * factor;
    }
    return scaled;
  }

  /// Adds up the embeddings of features, each times its weight, from a place of `into` on.
  public static void pool(float[] table, int width, Row row, float[] into, int at) {
    for (var f = 0; f < row.size(); f++) {
      var from = row.ids()[f] * width;
      var weight = row.weights()[f];
      for (var d = 0; d < width; d++) {
        into[at + d] += table[from + d] * weight;
      }
    }
  }

  /// What the dense part gets to see of a text.
  public float[] pooled(Row row) {
    var pooled = new float[width];
    pool(table, width, new Row(row.ids(), unit(row.weights())), pooled, 0);
    return pooled;
  }

  /// The scores of all labels before the softmax.
  public float[] scores(Row row) {
    var inner = dense(pooled(row), hidden, hiddenBias);
    for (var i = 0; i < inner.length; i++) {
      inner[i] = inner[i] < 0 ? inner[i] * (float) LEAK : inner[i];
    }
    return dense(inner, output, outputBias);
  }

  private static float[] dense(float[] input, float[] weights, float[] bias) {
    var out = bias.clone();
    for (var i = 0; i < input.length; i++) {
      var x = input[i];
      var from = i * out.length;
      for (var o = 0; o < out.length; o++) {
        out[o] += x * weights[from + o];
      }
    }
    return out;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    Rounded.write(out, table, width);
    for (var part : List.of(hidden, hiddenBias, output, outputBias)) {
      out.writeInt(part.length);
      for (var value : part) {
        out.writeFloat(value);
      }
    }
  }

  static Network read(DataInput in) throws IOException {
    return new Network(
        in.readInt(), Rounded.read(in), floats(in), floats(in), floats(in), floats(in));
  }

  private static float[] floats(DataInput in) throws IOException {
    var values = new float[in.readInt()];
    for (var i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
