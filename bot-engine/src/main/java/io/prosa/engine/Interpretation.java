package io.prosa.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a text means, as far as the understanding can tell.
///
/// @param text what was read: the customer's words, bounded in length
/// @param intents ranked, likeliest first; probabilities sum to at most 1, `out_of_scope` is one of
///     them
/// @param entities in the order of the text
/// @param language the language of the text, when it can be told
/// @param requests what is asked for, in the order of the text, when that is more than one thing
public record Interpretation(
    String text,
    List<Intent> intents,
    List<Entity> entities,
    Optional<Language> language,
    List<Request> requests) {
  public static final String OUT_OF_SCOPE = "out_of_scope";

  public Interpretation {
    intents = List.copyOf(intents);
    entities = List.copyOf(entities);
    requests = List.copyOf(requests);
  }

  /// A text that asks for one thing at most.
  public Interpretation(
      String text, List<Intent> intents, List<Entity> entities, Optional<Language> language) {
    this(text, intents, entities, language, List.of());
  }

  /// One reading of a text.
  ///
  /// @param name a label of the catalogue, such as `invoice_copy`
  /// @param probability calibrated, 0 to 1
  public record Intent(String name, double probability) {}

  /// One of several things that a text asks for.
  ///
  /// @param start where the part of the text that asks for it begins
  /// @param end the place after that part
  public record Request(Intent intent, int start, int end) {}

  /// Something that the text names.
  ///
  /// @param kind a kind of the catalogue, such as `cpf`
  /// @param start the first character's place in the text
  /// @param end the place after the last character
  /// @param value the text as written
  /// @param normalised the value as systems need it
  /// @param valid whether its check digits, where it has any, are right
  /// @param modifier how a date is meant, when it is not just that day
  public record Entity(
      String kind,
      int start,
      int end,
      String value,
      String normalised,
      boolean valid,
      Optional<Modifier> modifier) {

    /// An entity that means just what it says.
    public Entity(String kind, int start, int end, String value, String normalised, boolean valid) {
      this(kind, start, end, value, normalised, valid, Optional.empty());
    }

    /// The same entity, meant in another way.
    public Entity meant(Modifier how) {
      return new Entity(kind, start, end, value, normalised, valid, Optional.of(how));
    }
  }

  /// How a date is meant: 'depois do dia 5', 'a partir do dia 5', 'menos segunda'.
  public enum Modifier {
    AFTER,
    FROM,
    BEFORE,
    UNTIL,
    EXCEPT
  }

  /// The likeliest reading; out of scope when there is none.
  public Intent top() {
    return intents.isEmpty() ? new Intent(OUT_OF_SCOPE, 1) : intents.getFirst();
  }

  /// Whether this is the likeliest reading, and at least so likely.
  boolean is(String intent, double atLeast) {
    var top = top();
    return top.name().equals(intent) && top.probability() >= atLeast;
  }

  /// What one of its requests means: the words stay whole, of what they name only what stands
  /// within the request.
  Interpretation only(Request request) {
    var named =
        entities.stream()
            .filter(e -> e.start() >= request.start() && e.end() <= request.end())
            .toList();
    return new Interpretation(text, List.of(request.intent()), named, language);
  }

  /// How much likelier it is that a message is out of scope than that it is the best other reading,
  /// as a share of both, 0 to 1. Where nothing was learned about that, what the best reading
  /// leaves.
  public static double strangeness(List<Intent> intents) {
    var best = 0.0;
    var outside = OptionalDouble.empty();
    for (var intent : intents) {
      if (intent.name().equals(OUT_OF_SCOPE)) {
        outside = OptionalDouble.of(intent.probability());
      } else {
        best = Math.max(best, intent.probability());
      }
    }
    if (outside.isEmpty()) {
      return 1 - best;
    }
    var both = outside.getAsDouble() + best;
    return both == 0 ? 1 : outside.getAsDouble() / both;
  }

  /// The first entity of a kind.
  public Optional<Entity> first(String kind) {
    return entities.stream().filter(e -> e.kind().equals(kind)).findFirst();
  }

  /// Text that nobody interpreted, such as an empty one.
  public static Interpretation of(String text) {
    return new Interpretation(text, List.of(), List.of(), Optional.empty());
  }

  @Override
  public String toString() {
    return "interpretation of " + text.length() + " characters as " + top();
  }
}
