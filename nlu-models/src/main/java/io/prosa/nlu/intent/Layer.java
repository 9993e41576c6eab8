package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A dense layer: a row of weights for each input, two bytes a number, with a scale for each row.
///
/// Not to save room: the JVM computes eight numbers at once only where it sees that what it writes
/// is not what it reads next, and between arrays of one type it does not. Sixteen bits for the
/// weights and floats for the sums take a fifth of the time of floats for both.
final class Layer {
  private static final int STEPS = Short.MAX_VALUE;

  private final float[] bias;
  private final float[] scales;
  private final short[] weights;

  private Layer(float[] bias, float[] scales, short[] weights) {
    this.bias = bias;
    this.scales = scales;
    this.weights = weights;
  }

  /// Rounds the weights of a layer, where those of input i start at i times the outputs.
  static Layer of(float[] weights, float[] bias) {
    var outputs = bias.length;
    var width = Lanes.full(outputs);
    var scales = new float[weights.length / outputs];
    var rounded = new short[scales.length * width];
    for (var i = 0; i < scales.length; i++) {
      scales[i] = Lanes.highest(weights, i * outputs, outputs) / STEPS;
      for (var o = 0; o < outputs && scales[i] > 0; o++) {
        rounded[i * width + o] = (short) Math.round(weights[i * outputs + o] / scales[i]);
      }
    }
    return new Layer(bias, scales, rounded);
  }

  int outputs() {
    return bias.length;
  }

  /// Adds what a layer says of some inputs, at a share, to what is there.
  ///
  /// Four inputs at a time: the sums are loaded and stored once for all of them.
  ///
  /// @param at where in the input this layer's own begins
  /// @param out as long as the outputs are in full lanes
  void add(float[] input, int at, float share, float[] out) {
    for (var o = 0; o < bias.length; o++) {
      out[o] += share * bias[o];
    }
    var i = 0;
    for (; i + 3 < scales.length; i += 4) {
      four(input, at, i, share, out);
    }
    for (; i < scales.length; i++) {
      var x = input[at + i] * scales[i] * share;
      var from = i * out.length;
      for (var o = 0; o < out.length; o++) {
        out[o] += x * weights[from + o];
      }
    }
  }

  private void four(float[] input, int at, int i, float share, float[] out) {
    var first = input[at + i] * scales[i] * share;
    var second = input[at + i + 1] * scales[i + 1] * share;
    var third = input[at + i + 2] * scales[i + 2] * share;
    var fourth = input[at + i + 3] * scales[i + 3] * share;
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
    out.writeInt(bias.length);
    for (var value : bias) {
      out.writeFloat(value);
    }
    out.writeInt(scales.length);
    for (var scale : scales) {
      out.writeFloat(scale);
    }
    for (var weight : weights) {
      out.writeShort(weight);
    }
  }

  static Layer read(DataInput in) throws IOException {
    var bias = new float[in.readInt()];
    for (var o = 0; o < bias.length; o++) {
      bias[o] = in.readFloat();
    }
    var scales = new float[in.readInt()];
    for (var i = 0; i < scales.length; i++) {
      scales[i] = in.readFloat();
    }
    var weights = new short[scales.length * Lanes.full(bias.length)];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = in.readShort();
    }
    return new Layer(bias, scales, weights);
  }
}
