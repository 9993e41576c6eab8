package io.prosa.nlu.language;

import io.prosa.engine.Language;
import io.prosa.nlu.text.Letters;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Tells the language of a text from its letters in ones to fours. Thread-safe.
public final class LanguageModel {
  /// Weights are kept for this many groups of letters; more than one group may share a place.
  public static final int BUCKETS = 1 << 17;

  private static final double SURE = 0.5;
  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST = 4;
  private static final int READ = 300;
  private static final int LANGUAGES = Language.values().length;

  private final float[] weights;

  /// @param weights those of bucket b for all languages stand from b * languages on
  public LanguageModel(float[] weights) {
    this.weights = weights.clone();
  }

  /// The language, or none when the text is too short or could be several.
  public Optional<Language> detect(String text) {
    var letters = letters(text);
    if (letters.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    var probabilities = probabilities(groups(letters), weights);
    for (var language : Language.values()) {
      if (probabilities[language.ordinal()] >= SURE) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /// Lower-case letters with single blanks between and around words.
  public static String letters(String text) {
    var out = new StringBuilder(" ");
    var head = Letters.bounded(text).toLowerCase(Locale.ROOT);
    for (var i = 0; i < head.length() && out.length() < READ; i++) {
      if (Character.isLetter(head.charAt(i))) {
        out.append(head.charAt(i));
      } else if (out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.append(' ').toString();
  }

  /// The buckets of all groups of one to four letters, and of whole words.
  public static int[] groups(String letters) {
    var groups = new int[letters.length() * (LONGEST + 1)];
    var size = 0;
    var word = 1;
    for (var start = 0; start < letters.length(); start++) {
      var hash = 7;
      for (var end = start; end < Math.min(letters.length(), start + LONGEST); end++) {
        hash = hash * 31 + letters.charAt(end);
        groups[size++] = bucket(hash + end - start);
      }
      word = letters.charAt(start) == ' ' ? 1 : word * 37 + letters.charAt(start);
      if (word != 1 && letters.charAt(start + 1) == ' ') {
        groups[size++] = bucket(word);
      }
    }
    return Arrays.copyOf(groups, size);
  }

  /// The probability of each language, in the order of the enum.
  public static double[] probabilities(int[] groups, float[] weights) {
    var scores = new double[LANGUAGES];
    for (var group : groups) {
      for (var l = 0; l < LANGUAGES; l++) {
        scores[l] += weights[group * LANGUAGES + l];
      }
    }
    var sum = 0.0;
    for (var l = 0; l < LANGUAGES; l++) {
      // The mean keeps long texts from drowning in their own certainty.
      scores[l] = Math.exp(scores[l] / Math.sqrt(groups.length + 1.0));
      sum += scores[l];
    }
    for (var l = 0; l < LANGUAGES; l++) {
      scores[l] /= sum;
    }
    return scores;
  }

  private static int bucket(int hash) {
    var h = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    return (h ^ (h >>> 13)) & (BUCKETS - 1);
  }

  public void write(DataOutput out) throws IOException {
    for (var weight : weights) {
      out.writeFloat(weight);
    }
  }

  public static LanguageModel read(DataInput in) throws IOException {
    var weights = new float[BUCKETS * LANGUAGES];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    return new LanguageModel(weights);
  }
}
