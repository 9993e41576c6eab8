package io.prosa.nlu.wifi;

import java.util.List;

/// Where a text speaks of networks, names and passwords. In 'the password of my wifi' the wifi is
/// no other thing than the password: it takes on the cue shortly before it.
final class Cues {
  private static final int FARTHEST = 9;
  private static final int DISTANCES = 16;
  private static final int KINDS = 64;
  private static final int SAME_THING = 4;

  private final int[] own;
  private final int[] before;
  private final int[] after;
  private final int[] lastTwo;

  Cues(List<Piece> pieces) {
    var size = pieces.size();
    own = new int[size];
    for (var i = 0; i < size; i++) {
      own[i] = Cue.at(pieces.get(i).word(), 0);
    }
    var whole = whole(pieces);
    before = new int[size];
    after = new int[size];
    lastTwo = new int[size];
    var last = -1;
    var earlier = 0;
    for (var i = 0; i < size; i++) {
      before[i] = last < 0 ? 0 : whole[last] * DISTANCES + Math.min(FARTHEST, i - last);
      lastTwo[i] = last < 0 ? 0 : whole[last] * KINDS + earlier;
      if (whole[i] != 0) {
        earlier = last >= 0 && whole[last] != whole[i] ? whole[last] : earlier;
        last = i;
      }
    }
    last = -1;
    for (var i = size - 1; i >= 0; i--) {
      after[i] = last < 0 ? 0 : whole[last] * DISTANCES + Math.min(FARTHEST, last - i);
      last = whole[i] != 0 ? i : last;
    }
  }

  private int[] whole(List<Piece> pieces) {
    var whole = own.clone();
    for (var i = 0; i < whole.length; i++) {
      for (var back = 1; own[i] != 0 && back <= Math.min(i, SAME_THING); back++) {
        if (pieces.get(i - back).isSign()) {
          break;
        }
        if (own[i - back] != 0) {
          whole[i] |= whole[i - back];
          break;
        }
      }
    }
    return whole;
  }

  /// Of the piece itself; 0 for one outside the text.
  int near(int i) {
    return i < 0 || i >= own.length ? 0 : own[i];
  }

  /// The last cue before a piece and how far away it is.
  int before(int i) {
    return before[i];
  }

  /// The next cue after a piece and how far away it is.
  int after(int i) {
    return after[i];
  }

  int lastOf(int i) {
    return before[i] / DISTANCES;
  }

  int nextOf(int i) {
    return after[i] / DISTANCES;
  }

  /// The last cue before a piece, and the last other one before that.
  int lastTwo(int i) {
    return lastTwo[i];
  }
}
