package io.prosa.nlu.wifi;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// What speaks for or against a value at each piece of a text, as places in a table of weights.
///
/// Clues of the text itself are told once a piece; those that hang on what the pieces before were
/// taken for, once for each way to take them. Each has a number of its own, so that a word before a
/// piece says something else than the same word behind it.
final class Clues {
  /// Places in the table; more than one clue may share a place.
  static final int PLACES = 1 << 18;

  private static final int MOST = 128;
  private static final int MOVING = 23;
  private static final int WORDS_AROUND = 3;
  private static final int BAG_BEFORE = 8;
  private static final int BAG_AFTER = 6;
  private static final int LONGEST = 5;
  private static final int AT_THE_RIM = 3;
  private static final int NONE = 0x51ED270B;

  private final int size;
  private final int[] words;
  private final int[] beginnings;
  private final int[] endings;
  private final int[] shapes;
  private final int[] outlines;
  private final int[] strengths;
  private final int[] levels;
  private final int[] quotes;
  private final Cues cues;
  private final int shout;
  private final int[] found = new int[MOST];
  private int count;

  Clues(List<Piece> pieces, Familiar familiar) {
    size = pieces.size();
    words = each(pieces, p -> p.word().hashCode());
    beginnings = each(pieces, p -> hash(p.word(), 0, Math.min(4, p.word().length())));
    endings =
        each(pieces, p -> hash(p.word(), Math.max(0, p.word().length() - 3), p.word().length()));
    shapes = each(pieces, p -> Shape.of(p.written()));
    outlines = each(pieces, p -> Shape.outline(p.written()));
    strengths = each(pieces, p -> Shape.strength(p.written()));
    levels = each(pieces, p -> familiar.level(p.word()));
    quotes = Quotes.in(pieces);
    cues = new Cues(pieces);
    shout = pieces.stream().anyMatch(p -> Shape.hasSmall(p.written())) ? 0 : 1;
  }

  private static int[] each(List<Piece> pieces, ToIntFunction<Piece> clue) {
    return pieces.stream().mapToInt(clue).toArray();
  }

  int size() {
    return size;
  }

  /// How loud each clue is, so that a piece with few is as loud as one with many: the length that
  /// training scales to.
  ///
  /// @param still how many clues of the text itself there are
  static float loudness(int still) {
    return (float) Math.sqrt(2.0 / (still + MOVING));
  }

  /// Finds the clues of the text at a piece; returns how many there are.
  int still(int i) {
    count = 0;
    words(i);
    looks(i);
    cues(i);
    for (var back = 1; back <= Math.min(i, BAG_BEFORE); back++) {
      add(40, beginnings[i - back], 0);
      add(41, beginnings[i - back], levels[i] / 2);
    }
    for (var on = 1; on <= Math.min(size - 1 - i, BAG_AFTER); on++) {
      add(42, beginnings[i + on], 0);
    }
    return count;
  }

  private void words(int i) {
    for (var away = -WORDS_AROUND; away <= WORDS_AROUND; away++) {
      add(1, away, at(words, i + away));
    }
    add(2, at(words, i - 1), words[i]);
    add(3, words[i], at(words, i + 1));
    add(4, at(words, i - 2), at(words, i - 1));
    add(5, at(words, i + 1), at(words, i + 2));
    add(6, at(words, i - 1), at(words, i + 1));
    add(7, at(words, i - 3) * 31 + at(words, i - 2), at(words, i - 1));
    add(8, beginnings[i], 0);
    add(9, endings[i], 0);
    add(10, at(beginnings, i - 1), 0);
    add(11, at(beginnings, i + 1), 0);
    add(12, at(beginnings, i - 1), at(beginnings, i - 2));
  }

  private void looks(int i) {
    add(13, shapes[i], 0);
    add(14, outlines[i], 0);
    add(15, at(outlines, i - 1), outlines[i]);
    add(16, outlines[i], at(outlines, i + 1));
    add(17, levels[i], outlines[i]);
    add(18, at(levels, i - 1), levels[i]);
    add(19, levels[i], at(levels, i + 1));
    add(20, at(levels, i - 1) * 64 + levels[i] * 8, at(levels, i + 1));
    add(21, quotes[i], at(quotes, i - 1));
    add(22, Math.min(i, AT_THE_RIM), Math.min(size - 1 - i, AT_THE_RIM));
    add(23, shout, outlines[i]);
    add(24, at(words, i - 1), outlines[i]);
    add(25, at(words, i - 1), levels[i]);
    add(26, at(words, i + 1), levels[i]);
    add(27, at(words, i - 1) * 31 + at(words, i + 1), levels[i]);
    add(28, strengths[i], at(words, i - 1));
  }

  private void cues(int i) {
    add(43, cues.near(i - 1), cues.near(i - 2));
    add(44, cues.near(i), cues.near(i + 1));
    add(29, cues.before(i), 0);
    add(30, cues.before(i), outlines[i]);
    add(31, cues.before(i), levels[i]);
    add(32, cues.before(i), strengths[i]);
    add(33, cues.after(i), 0);
    add(34, cues.after(i), levels[i]);
    add(35, cues.lastOf(i), cues.nextOf(i));
    add(36, quotes[i], cues.lastOf(i));
    add(37, at(words, i - 1), cues.lastOf(i));
    add(38, at(beginnings, i - 1), outlines[i] * 31 + cues.lastOf(i));
    add(39, strengths[i] * 8 + at(strengths, i + 1), cues.lastOf(i));
    add(45, cues.lastTwo(i), strengths[i]);
    add(46, cues.lastTwo(i), quotes[i]);
    add(47, cues.lastTwo(i), levels[i]);
  }

  /// Finds the clues at a piece that hang on what came before; returns how many there are.
  ///
  /// @param tag the last tag
  /// @param tagBefore the one before it
  /// @param length how many pieces the value has that is going on
  /// @param seen which kinds of values there were already
  int moving(int i, int tag, int tagBefore, int length, int seen) {
    count = 0;
    var lengths = Math.min(length, LONGEST);
    var begun = length > 0 ? at(strengths, i - length) * 8 + at(quotes, i - length - 1) % 4 : -1;
    add(60, tag, 0);
    add(61, tag, words[i]);
    add(62, tag, outlines[i]);
    add(63, tag, levels[i]);
    add(64, tag, tagBefore);
    add(65, tag, at(words, i + 1));
    add(66, tag * 8 + lengths, levels[i]);
    add(67, tag * 8 + seen, cues.lastOf(i));
    add(68, tag, at(words, i - 1));
    add(69, tag, quotes[i] * 4 + at(quotes, i - 1) % 4);
    add(70, tag, cues.after(i));
    add(71, tag * 31 + outlines[i], at(outlines, i - 1));
    add(72, tag * 4 + seen, 0);
    add(73, tag * 64 + levels[i] * 8 + at(levels, i + 1), lengths);
    add(74, tag * 31 + words[i], at(words, i + 1));
    add(75, tag * 8 + at(strengths, i + 1), Math.min(size - 1 - i, AT_THE_RIM));
    add(76, tag * 8 + seen, beginnings[i]);
    add(77, tag * 8 + levels[i], at(beginnings, i + 1));
    add(78, tag * 64 + begun, strengths[i] * 8 + lengths);
    add(79, tag * 64 + begun, levels[i]);
    add(80, tag * 64 + begun, words[i]);
    add(81, tag * 8 + seen, cues.lastTwo(i));
    add(82, tag * 64 + begun, at(levels, i + 1) * 8 + quotes[i]);
    return count;
  }

  /// The place of one of the clues found last.
  int found(int clue) {
    return found[clue];
  }

  /// All places of the clues found last.
  int[] found() {
    return Arrays.copyOf(found, count);
  }

  private static int at(int[] of, int i) {
    return i < 0 ? NONE : i >= of.length ? NONE + 1 : of[i];
  }

  private void add(int number, int a, int b) {
    var h = number * 0x9E3779B9 + a;
    h = (h ^ (h >>> 15)) * 0x85EBCA6B + b;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    found[count++] = (h ^ (h >>> 16)) & (PLACES - 1);
  }

  private static int hash(String text, int from, int to) {
    var hash = 7;
    for (var i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }
}
