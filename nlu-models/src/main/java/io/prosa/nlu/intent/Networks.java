package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Networks that speak as one. Their embeddings of a feature lie side by side: serving waits for
/// memory more than for anything else, and so it waits once.
public final class Networks implements Expert {
  private final Table table;
  private final List<Head> heads;

  private Networks(Table table, List<Head> heads) {
    this.table = table;
    this.heads = heads;
  }

  private record Head(Layer hidden, Layer output) {}

  /// Rounds what was learned and joins it.
  ///
  /// @param learned at least one; of one shape, if more
  public static Networks of(List<Network> learned) {
    var heads =
        learned.stream()
            .map(
                n ->
                    new Head(
                        Layer.of(n.hidden(), n.hiddenBias()), Layer.of(n.output(), n.outputBias())))
            .toList();
    var width = learned.getFirst().width() * learned.size();
    return new Networks(Table.of(sideBySide(learned), width, width), heads);
  }

  private static float[] sideBySide(List<Network> learned) {
    var width = learned.getFirst().width();
    var rows = learned.getFirst().features();
    var joined = new float[rows * width * learned.size()];
    for (var row = 0; row < rows; row++) {
      for (var n = 0; n < learned.size(); n++) {
        var network = learned.get(n);
        var to = (row * learned.size() + n) * width;
        System.arraycopy(network.embeddings(), row * network.stride(), joined, to, width);
      }
    }
    return joined;
  }

  int width() {
    return table.width();
  }

  int hiddenUnits() {
    return heads.getFirst().hidden().outputs();
  }

  @Override
  public void score(Row row, Scratch scratch, float[] scores) {
    pool(row, scratch.pooled);
    Arrays.fill(scores, 0);
    var share = 1f / heads.size();
    for (var h = 0; h < heads.size(); h++) {
      Arrays.fill(scratch.hidden, 0);
      heads.get(h).hidden().add(scratch.pooled, h * width() / heads.size(), 1, scratch.hidden);
      for (var i = 0; i < scratch.hidden.length; i++) {
        scratch.hidden[i] = Math.max(scratch.hidden[i], (float) Network.LEAK * scratch.hidden[i]);
      }
      heads.get(h).output().add(scratch.hidden, 0, share, scores);
    }
  }

  /// What the dense part of the first network gets to see of a text.
  public float[] pooled(Row row) {
    var pooled = new float[Lanes.full(width())];
    pool(row, pooled);
    return Arrays.copyOf(pooled, width() / heads.size());
  }

  /// The scores of all labels before the softmax.
  public float[] scores(Row row) {
    var labels = heads.getFirst().output().outputs();
    var scratch = new Scratch(width(), hiddenUnits(), labels);
    score(row, scratch, scratch.scores);
    return Arrays.copyOf(scratch.scores, labels);
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

  void write(DataOutput out) throws IOException {
    table.write(out);
    out.writeInt(heads.size());
    for (var head : heads) {
      head.hidden().write(out);
      head.output().write(out);
    }
  }

  static Networks read(DataInput in) throws IOException {
    var table = Table.read(in);
    var heads = new ArrayList<Head>();
    for (var left = in.readInt(); left > 0; left--) {
      heads.add(new Head(Layer.read(in), Layer.read(in)));
    }
    return new Networks(table, List.copyOf(heads));
  }
}
