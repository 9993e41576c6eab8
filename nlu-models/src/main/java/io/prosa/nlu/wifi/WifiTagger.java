package io.prosa.nlu.wifi;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.intent.Table;
import io.prosa.nlu.text.Letters;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the names and passwords of Wi-Fi networks in a text, letter by letter as written: no
/// grammar tells 'Ask My Wife' from the words around it, but thousands of marked messages do.
///
/// A maximum-entropy Markov model: each piece gets a tag by what stands around it and by the tags
/// before, and the likeliest row of tags is looked for with a beam (Ratnaparkhi 1996). Thread-safe.
public final class WifiTagger {
  /// How many clues the table of weights has room for.
  public static final int CLUES = Clues.PLACES;

  private static final Tag[] ALL = Tag.values();

  /// How many tags there are.
  public static final int TAGS = ALL.length;

  /// The kinds of entities it finds.
  public static final Set<String> KINDS = Set.of(Tag.NAME.kind(), Tag.KEY.kind());

  private static final int BEAM = 2;

  /// Paths so far behind the best, in logarithms of probabilities, never catch up.
  private static final double HOPELESS = 3;

  /// What is taken off the score of 'no value': a value missed costs a question more, one made up
  /// is shown for confirmation anyway.
  private static final float EAGERNESS = 0.5f;

  /// One that finds nothing.
  public static final WifiTagger NONE =
      new WifiTagger(Familiar.of(Map.of()), Table.of(new float[TAGS], TAGS, TAGS));

  private final Familiar familiar;
  private final Table weights;

  /// @param weights one row a clue, one column a tag
  public WifiTagger(Familiar familiar, Table weights) {
    this.familiar = familiar;
    this.weights = weights;
  }

  /// The names and passwords of a text that {@link #mayFind} any, in its order.
  public List<Entity> find(String text) {
    if (familiar.isEmpty()) {
      return List.of();
    }
    var pieces = Piece.of(text);
    return entities(text, pieces, likeliest(new Clues(pieces, familiar)));
  }

  /// Whether a text speaks of networks, names or passwords at all, or of a line and something that
  /// looks like a value; most do not.
  public static boolean mayFind(String text) {
    var folded = Letters.folded(text);
    var cues = 0;
    for (var i = 0; i < folded.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1))) {
        cues |= Cue.at(folded, i);
      }
    }
    return Cue.ofWifi(cues) || (Cue.ofLine(cues) && Shape.isAnyOdd(text));
  }

  private Path likeliest(Clues clues) {
    var beam = List.of(Path.START);
    var still = new float[weights.lanes()];
    var all = new float[weights.lanes()];
    for (var i = 0; i < clues.size(); i++) {
      Arrays.fill(still, 0);
      var count = clues.still(i);
      var loudness = Clues.loudness(count);
      add(clues, count, loudness, still);
      var next = new ArrayList<Path>();
      for (var path : beam) {
        System.arraycopy(still, 0, all, 0, all.length);
        add(clues, path.clues(clues, i), loudness, all);
        extend(path, all, next);
      }
      next.sort(Comparator.comparingDouble(Path::score).reversed());
      var least = next.getFirst().score() - HOPELESS;
      next.removeIf(path -> path.score() < least);
      beam = next.subList(0, Math.min(BEAM, next.size()));
    }
    return beam.getFirst();
  }

  private void add(Clues clues, int count, float loudness, float[] into) {
    for (var c = 0; c < count; c++) {
      weights.add(clues.found(c), loudness, into);
    }
  }

  private static void extend(Path path, float[] scores, List<Path> next) {
    scores[Tag.OUTSIDE.ordinal()] -= EAGERNESS;
    var sum = 0.0;
    for (var tag : ALL) {
      sum += tag.mayFollow(path.tag()) ? Math.exp(scores[tag.ordinal()]) : 0;
    }
    for (var tag : ALL) {
      if (tag.mayFollow(path.tag())) {
        next.add(path.then(tag, scores[tag.ordinal()] - Math.log(sum)));
      }
    }
  }

  private static List<Entity> entities(String text, List<Piece> pieces, Path last) {
    var found = new ArrayList<Entity>();
    var end = -1;
    var i = pieces.size() - 1;
    for (var path = last; path.before() != null; path = path.before()) {
      if (path.tag() != Tag.OUTSIDE) {
        end = end < 0 ? pieces.get(i).end() : end;
        if (!path.tag().goesOn()) {
          var start = pieces.get(i).start();
          var stop = withoutShouting(text, start, end);
          var value = text.substring(start, stop);
          found.add(new Entity(path.tag().kind(), start, stop, value, value, true));
          end = -1;
        }
      }
      i--;
    }
    return found.reversed();
  }

  /// 'Bagpipes_77!!!' is Bagpipes_77: a single sign may belong to it, a row of them does not,
  // unless
  /// there is nothing else.
  private static int withoutShouting(String text, int start, int end) {
    var stop = end;
    while (stop > start && "!?.".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop == start || end - stop == 1 ? end : stop;
  }

  public void write(DataOutput out) throws IOException {
    familiar.write(out);
    weights.write(out);
  }

  public static WifiTagger read(DataInput in) throws IOException {
    return new WifiTagger(Familiar.read(in), Table.read(in));
  }
}
