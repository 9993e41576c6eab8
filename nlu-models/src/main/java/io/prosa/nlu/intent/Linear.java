package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// An expert that adds up what each feature has to say about each label.
///
/// @param weights one row a feature, one column a label
public record Linear(Table weights) implements Expert {
  @Override
  public void score(Row row, Scratch scratch, float[] scores) {
    Arrays.fill(scores, 0);
    weights.addUp(row, scores);
  }

  void write(DataOutput out) throws IOException {
    weights.write(out);
  }

  static Linear read(DataInput in) throws IOException {
    return new Linear(Table.read(in));
  }
}
