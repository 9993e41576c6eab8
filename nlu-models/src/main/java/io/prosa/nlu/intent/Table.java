package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A row of numbers for each feature, one byte a number, and behind them the scale of the row: a
/// quarter of the size, one place in memory to wait for, and no measurable loss. Training rounds
/// before it measures, so that what is served is what was measured.
public final class Table {
  private static final int STEPS = 127;
  private static final VarHandle SCALE =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.BIG_ENDIAN);

  private final int width;
  private final int full;
  private final int stride;
  private final int rows;
  private final byte[] numbers;

  private Table(int width, byte[] numbers) {
    this.width = width;
    full = Lanes.full(width);
    stride = full + Float.BYTES;
    rows = numbers.length / stride;
    this.numbers = numbers;
  }

  /// Rounds a table.
  ///
  /// @param width how many numbers of each row count
  /// @param stride how far from each other rows begin
  public static Table of(float[] values, int width, int stride) {
    var rows = values.length / stride;
    var table = new Table(width, new byte[rows * (Lanes.full(width) + Float.BYTES)]);
    for (var row = 0; row < rows; row++) {
      table.round(values, row * stride, row * table.stride);
    }
    return table;
  }

  private void round(float[] values, int from, int to) {
    var highest = Lanes.highest(values, from, width);
    for (var i = 0; i < width; i++) {
      numbers[to + i] = highest == 0 ? 0 : (byte) Math.round(values[from + i] * STEPS / highest);
    }
    SCALE.set(numbers, to + full, highest / STEPS);
  }

  /// How many numbers a row takes up in full lanes.
  public int lanes() {
    return full;
  }

  int width() {
    return width;
  }

  /// Adds up the rows of a text's features, each times its weight. Features beyond the table's end
  /// are none of its business. Four at a time: while one row is on its way from memory, so are
  /// three others.
  ///
  /// @param into as long as a row is in full lanes
  void addUp(Row row, float[] into) {
    var f = 0;
    for (; f + 3 < row.size(); f += 4) {
      add(row, f, into);
    }
    for (; f < row.size(); f++) {
      var from = from(row, f);
      var weight = weight(row, f);
      for (var i = 0; i < full; i++) {
        into[i] += numbers[from + i] * weight;
      }
    }
  }

  /// Adds one row at a weight.
  ///
  /// @param into as long as a row is in full lanes
  public void add(int row, float weight, float[] into) {
    var from = row * stride;
    var loud = weight * (float) SCALE.get(numbers, from + full);
    for (var i = 0; i < full; i++) {
      into[i] += numbers[from + i] * loud;
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
    for (var i = 0; i < full; i++) {
      into[i] +=
          numbers[a + i] * weightA
              + numbers[b + i] * weightB
              + numbers[c + i] * weightC
              + numbers[d + i] * weightD;
    }
  }

  private int from(Row row, int f) {
    return row.id(f) < rows ? row.id(f) * stride : 0;
  }

  private float weight(Row row, int f) {
    return row.id(f) < rows
        ? row.weight(f) * (float) SCALE.get(numbers, row.id(f) * stride + full)
        : 0;
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(width);
    out.writeInt(numbers.length);
    out.write(numbers);
  }

  public static Table read(DataInput in) throws IOException {
    var width = in.readInt();
    var numbers = new byte[in.readInt()];
    in.readFully(numbers);
    return new Table(width, numbers);
  }
}
