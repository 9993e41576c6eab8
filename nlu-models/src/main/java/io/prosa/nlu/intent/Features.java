package io.prosa.nlu.intent;

import io.prosa.nlu.text.Tokens;
import java.util.Arrays;

/// What the experts see of a text: hashes of words, of word pairs, and of the character 3-, 4- and
/// 5-grams inside each word's boundaries. Hashes stand in the order found, repeats included.
public final class Features {
  private static final int WORD = 0x1000193;
  private static final int ACCENTED = 0x2F0B4C47;
  private static final int PAIR = 0x5BD1E995;
  private static final int GRAM = 0x3C6EF372;
  private static final int LONGEST_WORD = 30;
  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 5;

  private int[] hashes = new int[256];
  private int size;
  private int wordFeatures;

  private Features() {}

  /// The features of a text: first those of words and pairs, then those of character grams.
  public static Features of(Tokens tokens) {
    var features = new Features();
    features.addWords(tokens);
    features.wordFeatures = features.size;
    tokens.bare().forEach(features::addGrams);
    return features;
  }

  public int size() {
    return size;
  }

  public int hash(int i) {
    return hashes[i];
  }

  boolean isGram(int i) {
    return i >= wordFeatures;
  }

  private void addWords(Tokens tokens) {
    var before = hash(PAIR, "");
    for (var i = 0; i < tokens.bare().size(); i++) {
      var bare = tokens.bare().get(i);
      var word = tokens.words().get(i);
      add(hash(WORD, bare));
      if (!word.equals(bare)) {
        add(hash(ACCENTED, word));
      }
      var here = hash(PAIR, bare);
      add(before * 31 + here);
      before = here;
    }
    add(before * 31 + hash(PAIR, ""));
  }

  private void addGrams(String word) {
    if (!Character.isLetter(word.charAt(0)) || word.length() < 2) {
      return;
    }
    var bounded =
        "<" + (word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word) + ">";
    for (var start = 0; start < bounded.length(); start++) {
      var hash = GRAM;
      for (var end = start; end < Math.min(bounded.length(), start + LONGEST_GRAM); end++) {
        hash = hash * 31 + bounded.charAt(end);
        if (end - start + 1 >= SHORTEST_GRAM) {
          add(hash ^ (end - start) * 0x9E3779B9);
        }
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
