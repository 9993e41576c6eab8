package io.prosa.nlu.wifi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/// How often customers use a word: names and passwords stand out from everyday words.
public final class Familiar {
  private static final int MOST = 7;

  private final int[] hashes;
  private final byte[] levels;

  private Familiar(int[] hashes, byte[] levels) {
    this.hashes = hashes;
    this.levels = levels;
  }

  /// @param counts how often each folded word was seen
  public static Familiar of(Map<String, Integer> counts) {
    var hashes = counts.keySet().stream().mapToInt(String::hashCode).sorted().distinct().toArray();
    var levels = new byte[hashes.length];
    counts.forEach(
        (word, count) -> {
          var place = Arrays.binarySearch(hashes, word.hashCode());
          var level = Math.min(MOST, 32 - Integer.numberOfLeadingZeros(count));
          levels[place] = (byte) Math.max(levels[place], level);
        });
    return new Familiar(hashes, levels);
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  /// 0 for a word that nobody ever used, then one more for each doubling.
  int level(String word) {
    var place = Arrays.binarySearch(hashes, word.hashCode());
    return place < 0 ? 0 : levels[place];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(hashes.length);
    for (var hash : hashes) {
      out.writeInt(hash);
    }
    out.write(levels);
  }

  static Familiar read(DataInput in) throws IOException {
    var hashes = new int[in.readInt()];
    for (var i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
    }
    var levels = new byte[hashes.length];
    in.readFully(levels);
    return new Familiar(hashes, levels);
  }
}
