package io.prosa.nlu.wifi;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What there is to learn from a piece of a marked message.
///
/// @param places of the clues in the table of weights
/// @param loudness of each of them
/// @param tag what the piece is
public record Step(int[] places, float loudness, Tag tag) {
  /// The pieces of a message in order, each after what truly came before it; none where a tagger
  /// would not look.
  ///
  /// @param marked the values in the text, none overlapping another
  public static List<Step> of(String text, List<Entity> marked, Familiar familiar) {
    if (!WifiTagger.mayFind(text)) {
      return List.of();
    }
    var pieces = Piece.of(text);
    var clues = new Clues(pieces, familiar);
    var steps = new ArrayList<Step>();
    var path = Path.START;
    for (var i = 0; i < pieces.size(); i++) {
      var loudness = Clues.loudness(clues.still(i));
      var still = IntStream.of(clues.found());
      path.clues(clues, i);
      var tag = tag(pieces.get(i), marked);
      var places = IntStream.concat(still, IntStream.of(clues.found())).toArray();
      steps.add(new Step(places, loudness, tag));
      path = path.then(tag, 0);
    }
    return steps;
  }

  private static Tag tag(Piece piece, List<Entity> marked) {
    for (var value : marked) {
      if (piece.start() < value.end() && piece.end() > value.start()) {
        return Tag.of(value.kind(), piece.start() <= value.start());
      }
    }
    return Tag.OUTSIDE;
  }
}
