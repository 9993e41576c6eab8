package io.prosa.nlu.intent;

import io.prosa.nlu.text.Tokens;
import java.util.Arrays;
import java.util.List;

/// What the experts see of a text: hashes of words and of word pairs, neighbours and next but one,
/// of the character 2- to 5-grams inside each word's bounds, and of those that reach over a blank.
/// Hashes stand in the order found, repeats included, kind by kind. Serving fills one object again
/// and again.
public final class Features {
  /// Kinds of features, each of which is scaled on its own.
  static final int KINDS = 3;

  static final int WORDS = 0;
  static final int GRAMS = 1;
  static final int CROSSING = 2;

  private static final int WORD = 0x1000193;
  private static final int ACCENTED = 0x2F0B4C47;
  private static final int PAIR = 0x5BD1E995;
  private static final int GRAM = 0x3C6EF372;
  private static final int OVER_A_BLANK = 0x1B873593;
  private static final int LONGEST_WORD = 30;
  private static final int SHORTEST_GRAM = 2;
  private static final int SHORTEST_CROSSING = 3;
  private static final int LONGEST_GRAM = 5;
  private static final char EDGE = '|';

  private final int[] ends = new int[KINDS];
  private int[] hashes = new int[512];
  private int size;
  private char[] line = new char[512];

  Features() {}

  /// The features of a text.
  public static Features of(Tokens tokens, Spelling spelling) {
    var features = new Features();
    features.read(tokens, spelling);
    return features;
  }

  void read(Tokens tokens, Spelling spelling) {
    size = 0;
    addWords(tokens.bare(), tokens.words(), spelling);
    ends[WORDS] = size;
    var length = lineUp(tokens.bare());
    addGrams(length);
    ends[GRAMS] = size;
    addCrossing(length);
    ends[CROSSING] = size;
  }

  public int size() {
    return size;
  }

  public int hash(int i) {
    return hashes[i];
  }

  /// Where the features of a kind end.
  int end(int kind) {
    return ends[kind];
  }

  /// Whether a feature is a word or a pair of words.
  public boolean isWord(int i) {
    return i < ends[WORDS];
  }

  /// Whether a feature reaches over a blank.
  public boolean isCrossing(int i) {
    return i >= ends[GRAMS];
  }

  private void addWords(List<String> bare, List<String> words, Spelling spelling) {
    var before = hash(PAIR, "");
    var earlier = 0;
    for (var i = 0; i < bare.size(); i++) {
      var meant = spelling.likely(bare.get(i));
      add(hash(WORD, meant));
      if (!words.get(i).equals(bare.get(i))) {
        add(hash(ACCENTED, words.get(i)));
      }
      var here = hash(PAIR, meant);
      add(before * 31 + here);
      if (i > 1) {
        add(earlier * 17 + here);
      }
      earlier = before;
      before = here;
    }
    add(before * 31 + hash(PAIR, ""));
  }

  /// Writes all words into one line with an edge before, between and after them.
  private int lineUp(List<String> words) {
    var length = 0;
    line[length++] = EDGE;
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var kept = Math.min(word.length(), LONGEST_WORD);
      if (length + kept + 1 > line.length) {
        line = Arrays.copyOf(line, (length + kept + 1) * 2);
      }
      word.getChars(0, kept, line, length);
      length += kept;
      line[length++] = EDGE;
    }
    return length;
  }

  private void addGrams(int length) {
    var start = 0;
    for (var end = 1; end < length; end++) {
      if (line[end] == EDGE) {
        if (end - start > 2 && Character.isLetter(line[start + 1])) {
          addGrams(start, end + 1);
        }
        start = end;
      }
    }
  }

  private void addGrams(int from, int to) {
    for (var start = from; start < to; start++) {
      var hash = GRAM;
      for (var end = start; end < Math.min(to, start + LONGEST_GRAM); end++) {
        hash = hash * 31 + line[end];
        if (end - start + 1 >= SHORTEST_GRAM) {
          add(hash ^ (end - start) * 0x9E3779B9);
        }
      }
    }
  }

  private void addCrossing(int length) {
    for (var start = 0; start < length; start++) {
      var hash = OVER_A_BLANK;
      var crosses = false;
      for (var end = start; end < Math.min(length, start + LONGEST_GRAM); end++) {
        hash = hash * 31 + line[end];
        if (crosses && end - start + 1 >= SHORTEST_CROSSING) {
          add(hash ^ (end - start) * 0x9E3779B9);
        }
        crosses |= end > start && line[end] == EDGE;
      }
    }
  }

  private static int hash(int kind, String text) {
    var hash = kind;
    for (var i = 0; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }

  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = mix(hash);
  }

  /// Spreads a hash over all bits; never 0, which marks an empty place in tables.
  private static int mix(int hash) {
    var h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
