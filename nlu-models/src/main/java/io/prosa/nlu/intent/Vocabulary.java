package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// The features that the training data showed, with the weight of each; a hash table of plain
/// arrays, so that a look-up allocates nothing. Features of words come first.
public final class Vocabulary {
  /// How loud each kind of feature is: words with their pairs, grams in words, grams over blanks.
  private static final float[] LENGTHS = {1, 1, 0.5f};

  private final int words;
  private final int[] features;
  private final float[] rarity;
  private final int[] slots; // key and place side by side: one look into memory finds both

  /// @param words how many of the features are words or pairs of them
  /// @param features feature hashes, none 0, none twice
  /// @param rarity the weight of each
  public Vocabulary(int words, int[] features, float[] rarity) {
    this.words = words;
    this.features = features;
    this.rarity = rarity;
    slots = new int[Integer.highestOneBit(Math.max(8, features.length)) * 8];
    for (var i = 0; i < features.length; i++) {
      var slot = slot(features[i]);
      slots[slot] = features[i];
      slots[slot + 1] = i;
    }
  }

  public int size() {
    return features.length;
  }

  public int words() {
    return words;
  }

  /// The known features of a text with their tf-idf weights, in a row to keep.
  public Row row(Features text) {
    var row = new Row(Math.max(1, text.size()));
    read(text, new int[Math.max(1, text.size())], row);
    return row.copy();
  }

  /// Fills a row. Each kind of feature is scaled to its own length, so that many grams do not drown
  /// few words.
  ///
  /// @param found room for as many numbers as the text has features
  void read(Features text, int[] found, Row row) {
    row.clear();
    var from = 0;
    for (var kind = 0; kind < Features.KINDS; kind++) {
      var size = 0;
      for (var i = from; i < text.end(kind); i++) {
        var slot = slot(text.hash(i));
        if (slots[slot] != 0) {
          found[size++] = slots[slot + 1];
        }
      }
      var first = row.size();
      merge(found, size, row);
      row.scale(first, row.size(), LENGTHS[kind]);
      from = text.end(kind);
    }
  }

  private void merge(int[] found, int size, Row row) {
    Arrays.sort(found, 0, size);
    for (var i = 0; i < size; ) {
      var end = i + 1;
      while (end < size && found[end] == found[i]) {
        end++;
      }
      var often = end - i == 1 ? 1 : 1 + (float) Math.log(end - i);
      row.add(found[i], often * rarity[found[i]]);
      i = end;
    }
  }

  private int slot(int key) {
    var slot = 2 * key & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(words);
    out.writeInt(features.length);
    for (var i = 0; i < features.length; i++) {
      out.writeInt(features[i]);
      out.writeFloat(rarity[i]);
    }
  }

  static Vocabulary read(DataInput in) throws IOException {
    var words = in.readInt();
    var features = new int[in.readInt()];
    var rarity = new float[features.length];
    for (var i = 0; i < features.length; i++) {
      features[i] = in.readInt();
      rarity[i] = in.readFloat();
    }
    return new Vocabulary(words, features, rarity);
  }
}
