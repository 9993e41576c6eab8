package io.prosa.nlu.intent;

/// A text as sparse numbers: places in the vocabulary and their weights.
public record Row(int[] ids, float[] weights) {
  public int size() {
    return ids.length;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "row of " + ids.length + " features";
  }
}
