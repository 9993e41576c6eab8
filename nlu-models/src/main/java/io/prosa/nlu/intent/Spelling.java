package io.prosa.nlu.intent;

import io.prosa.nlu.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Reads a word that nobody ever wrote as the most frequent one that is a single slip away: a
/// letter too many, too few, another one, or two in the wrong order.
///
/// Only words and pairs are read so; letters stay as written, which is what keeps names and wrong
/// guesses from doing harm. Words are found by what is left of them without one letter.
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  private final int[] known;
  private final String[] frequent;
  private final int[] keys;
  private final int[] places;

  /// @param known all words that were ever seen
  /// @param frequent those worth guessing, most frequent first
  public static Spelling of(List<String> known, List<String> frequent) {
    return new Spelling(
        known.stream().mapToInt(Spelling::hash).distinct().sorted().toArray(),
        frequent.stream()
            .filter(w -> w.length() >= SHORTEST && w.length() <= LONGEST)
            .toArray(String[]::new));
  }

  /// @param known hashes of words, sorted
  private Spelling(int[] known, String[] frequent) {
    this.known = known;
    this.frequent = frequent;
    var forms = 1;
    for (var word : frequent) {
      forms += word.length() + 1;
    }
    keys = new int[Integer.highestOneBit(forms) * 4];
    places = new int[keys.length];
    for (var place = 0; place < frequent.length; place++) {
      var word = frequent[place];
      for (var without = -1; without < word.length(); without++) {
        put(hash(word, without), place);
      }
    }
  }

  /// The word itself, or what it was probably meant to be.
  String likely(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || isKnown(word)) {
      return word;
    }
    var best = Integer.MAX_VALUE;
    for (var without = -1; without < word.length(); without++) {
      best = Math.min(best, nearest(word, hash(word, without), best));
    }
    return best == Integer.MAX_VALUE ? word : frequent[best];
  }

  private boolean isKnown(String word) {
    return !Character.isLetter(word.charAt(0))
        || Tokens.isEmoji(word)
        || Arrays.binarySearch(known, hash(word)) >= 0;
  }

  private int nearest(String word, int key, int best) {
    var slot = key & (keys.length - 1);
    while (keys[slot] != 0) {
      if (keys[slot] == key && places[slot] < best && isOneSlip(word, frequent[places[slot]])) {
        return places[slot]; // the first put in are the most frequent
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return best;
  }

  /// Whether two words differ by one letter or by the order of two neighbours.
  static boolean isOneSlip(String a, String b) {
    var shorter = Math.min(a.length(), b.length());
    var head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    var tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    var leftOfA = a.length() - head - tail;
    var leftOfB = b.length() - head - tail;
    return (leftOfA <= 1 && leftOfB <= 1)
        || (leftOfA == 2
            && leftOfB == 2
            && a.charAt(head) == b.charAt(head + 1)
            && a.charAt(head + 1) == b.charAt(head));
  }

  private void put(int key, int place) {
    var slot = key & (keys.length - 1);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    places[slot] = place;
  }

  private static int hash(String word) {
    return hash(word, -1);
  }

  /// The hash of a word with the letter at one place left out; never 0.
  private static int hash(String word, int without) {
    var hash = 17;
    for (var i = 0; i < word.length(); i++) {
      if (i != without) {
        hash = hash * 31 + word.charAt(i);
      }
    }
    hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    hash ^= hash >>> 13;
    return hash == 0 ? 1 : hash;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(known.length);
    for (var hash : known) {
      out.writeInt(hash);
    }
    out.writeInt(frequent.length);
    for (var word : frequent) {
      out.writeUTF(word);
    }
  }

  static Spelling read(DataInput in) throws IOException {
    var known = new int[in.readInt()];
    for (var i = 0; i < known.length; i++) {
      known[i] = in.readInt();
    }
    var frequent = new String[in.readInt()];
    for (var i = 0; i < frequent.length; i++) {
      frequent[i] = in.readUTF();
    }
    return new Spelling(known, frequent);
  }
}
