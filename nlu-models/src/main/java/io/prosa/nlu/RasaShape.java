package io.prosa.nlu;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.prosa.engine.Interpretation;
import io.prosa.engine.Language;
import java.util.List;
import java.util.Locale;

/// An interpretation in the shape that Rasa's `POST /model/parse` answers with, so that tools made
/// for Rasa work with Prosa. Jackson writes it as it stands.
public record RasaShape(
    String text,
    Intent intent,
    @JsonProperty("intent_ranking") List<Intent> intentRanking,
    List<Entity> entities,
    String language) {

  /// One reading of the text.
  public record Intent(String name, double confidence) {}

  /// Something that the text names.
  ///
  /// @param value the text as written
  /// @param normalised the value as systems need it
  /// @param valid whether its check digits, where it has any, are right
  /// @param modifier how a date is meant: after, from, before, until, except
  public record Entity(
      String entity,
      int start,
      int end,
      String value,
      String normalised,
      boolean valid,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String modifier) {}

  public static RasaShape of(Interpretation meaning) {
    var top = meaning.top();
    return new RasaShape(
        meaning.text(),
        new Intent(top.name(), top.probability()),
        meaning.intents().stream().map(i -> new Intent(i.name(), i.probability())).toList(),
        meaning.entities().stream().map(RasaShape::entity).toList(),
        meaning.language().map(Language::tag).orElse(""));
  }

  /// This shape, where the language is known from elsewhere.
  public RasaShape in(Language known) {
    return new RasaShape(text, intent, intentRanking, entities, known.tag());
  }

  private static Entity entity(Interpretation.Entity entity) {
    return new Entity(
        entity.kind(),
        entity.start(),
        entity.end(),
        entity.value(),
        entity.normalised(),
        entity.valid(),
        entity.modifier().map(how -> how.name().toLowerCase(Locale.ROOT)).orElse(""));
  }
}
