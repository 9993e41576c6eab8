package io.prosa.nlu;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.engine.Interpretation.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds several requests in one message: 'manda o boleto e troca a senha do wifi'.
///
/// A message is cut in two at a sign or an 'and', where both sides speak most clearly of different
/// things; the quickest expert says where, and all of them whether that holds. Each side may be cut
/// again. Most sentences with an 'and' ask for one thing, and are left alone.
final class Requests {
  private static final Set<String> SMALL_TALK =
      Set.of("affirm", "deny", "greeting", "thanks", "goodbye", Interpretation.OUT_OF_SCOPE);

  private static final Pattern SEAM =
      Pattern.compile(
          "[.!?;,\\n]|(?<=\\s)(?:e|y|and|и|also|plus|tamb[eé]m|tambi[eé]n|adem[aá]s|также|mas|pero|but"
              + "|но|depois|despu[eé]s|then|потом)(?=\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What is not wanted is not asked for: 'não quero cancelar, só baixar o plano'.
  private static final Pattern UNWANTED =
      Pattern.compile(
          "(?:eu |yo |i |я )?(?:(?:n[aã]o|nao|n|ñ) (?:quero|queria|preciso)|no (?:me )?(?:quiero|necesito)"
              + "|(?:do not|don'?t) (?:want|need)|не (?:хочу|надо|нужно|нужен|нужна))(?=\\s).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final int MOST_SEAMS = 4;
  private static final int DEEPEST = 2;
  private static final int FEWEST_LETTERS = 5;
  private static final int FIRST_RANKS = 8;
  private static final double HOPEFUL = 0.75;
  private static final double CLEAR = 0.85;
  private static final double SHARE_OF_WHOLE = 0.002;
  private static final double ALL_OF_WHOLE = 0.5;
  private static final double SHARE_OF_FIRST = 0.05;

  private final String text;
  private final Reader reader;

  private Requests(String text, Reader reader) {
    this.text = text;
    this.reader = reader;
  }

  /// Reads parts of a text.
  interface Reader {
    /// What the quickest expert takes a part for.
    Intent glance(String part);

    /// All readings of a part, likeliest first.
    List<Intent> rank(String part);
  }

  private record Side(int start, int end) {}

  private record Cut(Side left, Side right, double promise) {}

  /// The requests in the order of the text; none where it asks for one thing at most.
  ///
  /// @param whole how the whole text was ranked
  static List<Request> in(String text, List<Intent> whole, Reader reader) {
    return new Requests(text, reader).within(new Side(0, text.length()), whole, DEEPEST);
  }

  /// A ranking in which what is asked for stands before everything else, and what was named first
  /// before what was named later, unless the text as a whole hardly speaks of it. Only names change
  /// their places, so that the probabilities remain what the places deserve.
  static List<Intent> firstNamedFirst(List<Intent> whole, List<Request> requests) {
    if (requests.isEmpty()) {
      return whole;
    }
    var first = requests.getFirst().intent().name();
    var names = new LinkedHashSet<String>();
    names.add(share(whole, first) < SHARE_OF_FIRST ? whole.getFirst().name() : first);
    requests.forEach(request -> names.add(request.intent().name()));
    whole.forEach(intent -> names.add(intent.name()));
    var place = whole.iterator();
    return names.stream().map(name -> new Intent(name, place.next().probability())).toList();
  }

  private List<Request> within(Side side, List<Intent> whole, int cuts) {
    if (cuts == 0 || !isAboutSeveral(whole)) {
      return List.of();
    }
    return mostHopeful(side, whole).map(cut -> confirmed(cut, whole, cuts)).orElse(List.of());
  }

  /// Whether there is a second reading worth the search; for most messages there is none.
  private static boolean isAboutSeveral(List<Intent> whole) {
    var found = 0;
    for (var i = 0; i < Math.min(FIRST_RANKS, whole.size()); i++) {
      found += isPossible(whole.get(i).name(), whole) ? 1 : 0;
    }
    return found > 1;
  }

  /// Whether this may be one of the things that the whole text speaks of.
  private static boolean isPossible(String intent, List<Intent> whole) {
    return !SMALL_TALK.contains(intent) && share(whole, intent) >= SHARE_OF_WHOLE;
  }

  /// The seam at which both sides look most like a request of their own.
  private Optional<Cut> mostHopeful(Side side, List<Intent> whole) {
    var seam = SEAM.matcher(text).region(side.start(), side.end());
    var best = Optional.<Cut>empty();
    for (var seams = 0; seams < MOST_SEAMS && seam.find(); ) {
      var left = trimmed(side.start(), seam.start());
      var right = trimmed(seam.end(), side.end());
      if (isLongEnough(left) && isLongEnough(right)) {
        seams++;
        var promise = promise(left, right, whole);
        if (promise > best.map(Cut::promise).orElse(0.0)) {
          best = Optional.of(new Cut(left, right, promise));
        }
      }
    }
    return best;
  }

  /// How clear both sides look together; 0 where they cannot be two requests.
  private double promise(Side left, Side right, List<Intent> whole) {
    var first = reader.glance(words(left));
    if (first.probability() < HOPEFUL || !isPossible(first.name(), whole)) {
      return 0;
    }
    var second = reader.glance(words(right));
    return second.probability() < HOPEFUL
            || !isPossible(second.name(), whole)
            || first.name().equals(second.name())
        ? 0
        : first.probability() * second.probability();
  }

  private List<Request> confirmed(Cut cut, List<Intent> whole, int cuts) {
    var found = new ArrayList<Request>(asked(cut.left(), whole, cuts));
    if (found.isEmpty()) {
      return List.of();
    }
    for (var request : asked(cut.right(), whole, cuts)) {
      if (found.stream().noneMatch(r -> r.intent().name().equals(request.intent().name()))) {
        found.add(request);
      }
    }
    var all = found.stream().mapToDouble(r -> share(whole, r.intent().name())).sum();
    return found.size() > 1 && all >= ALL_OF_WHOLE ? List.copyOf(found) : List.of();
  }

  /// What a side asks for: several things, or one that is clear, or nothing.
  private List<Request> asked(Side side, List<Intent> whole, int cuts) {
    var ranked = reader.rank(words(side));
    var several = within(side, ranked, cuts - 1);
    if (!several.isEmpty()) {
      return several;
    }
    var top = ranked.getFirst();
    return top.probability() >= CLEAR
            && isPossible(top.name(), whole)
            && !UNWANTED.matcher(words(side)).matches()
        ? List.of(new Request(top, side.start(), side.end()))
        : List.of();
  }

  private static double share(List<Intent> whole, String name) {
    for (var i = 0; i < whole.size(); i++) {
      if (whole.get(i).name().equals(name)) {
        return whole.get(i).probability();
      }
    }
    return 0;
  }

  private String words(Side side) {
    return text.substring(side.start(), side.end());
  }

  private Side trimmed(int from, int to) {
    var start = from;
    var end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Side(start, end);
  }

  private boolean isLongEnough(Side side) {
    var letters = 0;
    for (var i = side.start(); i < side.end() && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS;
  }
}
