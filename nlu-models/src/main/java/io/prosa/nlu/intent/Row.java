package io.prosa.nlu.intent;

import java.util.Arrays;

/// A text as sparse numbers: places in the vocabulary and their weights. Serving fills one row
/// again and again; what training keeps is a {@link #copy}.
public final class Row {
  private int[] ids;
  private float[] weights;
  private int size;

  Row(int capacity) {
    ids = new int[capacity];
    weights = new float[capacity];
  }

  /// A row of these features.
  public Row(int[] ids, float[] weights) {
    this.ids = ids;
    this.weights = weights;
    size = ids.length;
  }

  public int size() {
    return size;
  }

  public int id(int i) {
    return ids[i];
  }

  public float weight(int i) {
    return weights[i];
  }

  /// Scales the weights to length one, so that short texts speak as loudly as long ones.
  public void toUnitLength() {
    scale(0, size, 1);
  }

  void clear() {
    size = 0;
  }

  void add(int id, float weight) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    ids[size] = id;
    weights[size++] = weight;
  }

  /// Scales a stretch of weights to a length.
  void scale(int from, int to, float length) {
    var sum = 0f;
    for (var i = from; i < to; i++) {
      sum += weights[i] * weights[i];
    }
    var factor = sum == 0 ? 0 : length / (float) Math.sqrt(sum);
    for (var i = from; i < to; i++) {
      weights[i] *= factor;
    }
  }

  /// A row of its own with the same features.
  public Row copy() {
    return new Row(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
  }
}
