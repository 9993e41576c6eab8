package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A row of numbers for each feature, one byte a number with one scale a row: a quarter of the
// size,
/// fewer cache misses, and no measurable loss. Training rounds before it measures, so that what is
/// served is what was measured.
public final class Table {
  private static final int STEPS = 127;

  private final int width;
  private final byte[] steps;
  private final float[] scales;

  private Table(int width, byte[] steps, float[] scales) {
    this.width = width;
    this.steps = steps;
    this.scales = scales;
  }

  /// Rounds a table whose row r starts at r * width.
  public static Table of(float[] values, int width) {
    var table = new Table(width, new byte[values.length], new float[values.length / width]);
    for (var row = 0; row < table.scales.length; row++) {
      var highest = 0f;
      for (var i = row * width; i < (row + 1) * width; i++) {
        highest = Math.max(highest, Math.abs(values[i]));
      }
      table.scales[row] = highest / STEPS;
      for (var i = row * width; i < (row + 1) * width; i++) {
        table.steps[i] = highest == 0 ? 0 : (byte) Math.round(values[i] * STEPS / highest);
      }
    }
    return table;
  }

  int width() {
    return width;
  }

  /// Adds up the rows of a text's features, each times its weight. Features beyond the table's end
  /// are none of its business. Four at a time: while one row is on its way from memory, so are
  // three
  /// others.
  void addUp(Row row, float[] into) {
    var f = 0;
    for (; f + 3 < row.size(); f += 4) {
      add(row, f, into);
    }
    for (; f < row.size(); f++) {
      var from = from(row, f);
      var weight = weight(row, f);
      for (var i = 0; i < width; i++) {
        into[i] += steps[from + i] * weight;
      }
    }
  }

  private void add(Row row, int f, float[] into) {
    var a = from(row, f);
    var b = from(row, f + 1);
    var c = from(row, f + 2);
    var d = from(row, f + 3);
    var weightA = weight(row, f);
    var weightB = weight(row, f + 1);
    var weightC = weight(row, f + 2);
    var weightD = weight(row, f + 3);
    for (var i = 0; i < width; i++) {
      into[i] +=
          steps[a + i] * weightA
              + steps[b + i] * weightB
              + steps[c + i] * weightC
              + steps[d + i] * weightD;
    }
  }

  private int from(Row row, int f) {
    return row.id(f) < scales.length ? row.id(f) * width : 0;
  }

  private float weight(Row row, int f) {
    return row.id(f) < scales.length ? row.weight(f) * scales[row.id(f)] : 0;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    out.writeInt(scales.length);
    for (var scale : scales) {
      out.writeFloat(scale);
    }
    out.write(steps);
  }

  static Table read(DataInput in) throws IOException {
    var width = in.readInt();
    var scales = new float[in.readInt()];
    for (var i = 0; i < scales.length; i++) {
      scales[i] = in.readFloat();
    }
    var steps = new byte[scales.length * width];
    in.readFully(steps);
    return new Table(width, steps, scales);
  }
}
