package io.prosa.nlu;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.engine.Interpretation.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds several requests in one message: 'manda o boleto e troca a senha do wifi'.
///
/// A part between signs or an 'and' counts when it is clear by itself and the whole message agrees;
/// most sentences with an 'and' ask for one thing, and are left alone.
final class Requests {
  private static final Set<String> SMALL_TALK =
      Set.of("affirm", "deny", "greeting", "thanks", "goodbye", Interpretation.OUT_OF_SCOPE);

  private static final Pattern SEAM =
      Pattern.compile(
          "[.!?;,\\n]|(?<=\\s)(?:e|y|and|и|also|plus|tamb[eé]m|tambi[eé]n|adem[aá]s|также|mas|pero|but"
              + "|но|depois|despu[eé]s|then|потом)(?=\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MOST_PARTS = 8;
  private static final int FEWEST_LETTERS = 5;
  private static final double CLEAR = 0.8;
  private static final double SHARE_OF_WHOLE = 0.005;
  private static final double ALL_OF_WHOLE = 0.5;

  private Requests() {}

  private record Part(int start, int end) {}

  /// @param whole how the whole text was ranked
  /// @param ranking ranks the intents of any text
  static List<Request> in(String text, List<Intent> whole, Function<String, List<Intent>> ranking) {
    if (!isAboutSeveral(whole)) {
      return List.of();
    }
    var parts = parts(text);
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return List.of();
    }
    var found = new ArrayList<Request>();
    for (var part : parts) {
      var ranked = ranking.apply(text.substring(part.start(), part.end()));
      var intent = ranked.getFirst();
      if (intent.probability() >= CLEAR
          && !SMALL_TALK.contains(intent.name())
          && found.stream().noneMatch(r -> r.intent().name().equals(intent.name()))) {
        found.add(new Request(intent, part.start(), part.end()));
      }
    }
    return found.size() > 1 && agrees(whole, found) ? List.copyOf(found) : List.of();
  }

  /// Whether there is a second reading worth the search; for most messages there is none.
  private static boolean isAboutSeveral(List<Intent> whole) {
    return whole.stream()
            .limit(MOST_PARTS)
            .filter(i -> i.probability() >= SHARE_OF_WHOLE && !SMALL_TALK.contains(i.name()))
            .count()
        > 1;
  }

  /// Whether the whole text, too, is about these things and hardly about others.
  private static boolean agrees(List<Intent> whole, List<Request> found) {
    var sum = 0.0;
    for (var request : found) {
      var share = share(whole, request.intent().name());
      if (share < SHARE_OF_WHOLE) {
        return false;
      }
      sum += share;
    }
    return sum >= ALL_OF_WHOLE;
  }

  private static double share(List<Intent> whole, String name) {
    for (var intent : whole) {
      if (intent.name().equals(name)) {
        return intent.probability();
      }
    }
    return 0;
  }

  private static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    var seam = SEAM.matcher(text);
    var start = 0;
    while (seam.find() && parts.size() <= MOST_PARTS) {
      add(parts, text, start, seam.start());
      start = seam.end();
    }
    add(parts, text, start, text.length());
    return parts;
  }

  private static void add(List<Part> parts, String text, int from, int to) {
    var start = from;
    var end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    var letters = 0;
    for (var i = start; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    if (letters >= FEWEST_LETTERS) {
      parts.add(new Part(start, end));
    }
  }
}
