package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// The features that the training data showed, with the weight of each; a hash table of plain
/// arrays, so that a look-up allocates nothing.
public final class Vocabulary {
  private final int[] features;
  private final float[] rarity;
  private final int[] keys;
  private final int[] places;

  /// @param features feature hashes, none 0, none twice
  /// @param rarity inverse document frequency of each
  public Vocabulary(int[] features, float[] rarity) {
    this.features = features;
    this.rarity = rarity;
    keys = new int[Integer.highestOneBit(Math.max(8, features.length)) * 4];
    places = new int[keys.length];
    for (var i = 0; i < features.length; i++) {
      var slot = slot(features[i]);
      keys[slot] = features[i];
      places[slot] = i;
    }
  }

  public int size() {
    return features.length;
  }

  /// The known features of a text with their tf-idf weights. Words and grams are scaled to length
  /// one each, so that many grams do not drown few words.
  public Row row(Features text) {
    var found = new int[text.size()];
    var words = 0;
    var size = 0;
    for (var i = 0; i < text.size(); i++) {
      var slot = slot(text.hash(i));
      if (keys[slot] != 0) {
        found[size++] = places[slot];
      }
      words = text.isGram(i) ? words : size;
    }
    return weighed(found, words, size);
  }

  private Row weighed(int[] found, int words, int size) {
    Arrays.sort(found, 0, words);
    Arrays.sort(found, words, size);
    var ids = new int[size];
    var weights = new float[size];
    var distinctWords = merge(found, 0, words, ids, weights, 0);
    var distinct = merge(found, words, size, ids, weights, distinctWords);
    scale(weights, 0, distinctWords);
    scale(weights, distinctWords, distinct);
    return new Row(Arrays.copyOf(ids, distinct), Arrays.copyOf(weights, distinct));
  }

  private int merge(int[] found, int from, int to, int[] ids, float[] weights, int start) {
    var out = start;
    for (var i = from; i < to; ) {
      var end = i + 1;
      while (end < to && found[end] == found[i]) {
        end++;
      }
      ids[out] = found[i];
      weights[out++] = (1 + (float) Math.log(end - i)) * rarity[found[i]];
      i = end;
    }
    return out;
  }

  private static void scale(float[] weights, int from, int to) {
    var sum = 0f;
    for (var i = from; i < to; i++) {
      sum += weights[i] * weights[i];
    }
    var factor = sum == 0 ? 0 : 1 / (float) Math.sqrt(sum);
    for (var i = from; i < to; i++) {
      weights[i] *= factor;
    }
  }

  private int slot(int key) {
    var slot = key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(features.length);
    for (var i = 0; i < features.length; i++) {
      out.writeInt(features[i]);
      out.writeFloat(rarity[i]);
    }
  }

  static Vocabulary read(DataInput in) throws IOException {
    var features = new int[in.readInt()];
    var rarity = new float[features.length];
    for (var i = 0; i < features.length; i++) {
      features[i] = in.readInt();
      rarity[i] = in.readFloat();
    }
    return new Vocabulary(features, rarity);
  }
}
