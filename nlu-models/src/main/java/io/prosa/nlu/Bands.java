package io.prosa.nlu;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import java.util.List;

/// What to do about a reading, by how far it is to be trusted.
///
/// @param sure from this probability on a reading is acted on
/// @param strangest above this strangeness a message is none of our business
public record Bands(double sure, double strangest) {
  /// The three things there are to do.
  public enum Band {
    ANSWER,
    ASK,
    HAND_OVER
  }

  private static final int MOST_OPTIONS = 3;
  private static final double FAINTEST = 0.05;

  /// The band of a reading.
  public Band of(Interpretation reading) {
    if (Interpretation.strangeness(reading.intents()) > strangest) {
      return Band.HAND_OVER;
    }
    var top = reading.top();
    var answers = top.probability() >= sure && isWithinScope(top);
    return answers ? Band.ANSWER : Band.ASK;
  }

  /// The two or three readings to ask about, likeliest first.
  public static List<Intent> options(Interpretation reading) {
    var within = reading.intents().stream().filter(Bands::isWithinScope).toList();
    return within.stream()
        .limit(MOST_OPTIONS)
        .filter(i -> within.indexOf(i) < 2 || i.probability() >= FAINTEST)
        .toList();
  }

  private static boolean isWithinScope(Intent intent) {
    return !intent.name().equals(Interpretation.OUT_OF_SCOPE);
  }
}
