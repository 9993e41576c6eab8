package io.prosa.nlu.words;

import io.prosa.engine.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One file of words, such as `training-data/en/invoice-copy.yml`.
///
/// @param path where it stands, for messages
/// @param name its name without ending, such as `invoice-copy`
/// @param intent the label that its examples carry
/// @param ask questions by reply key
/// @param say replies by reply key
/// @param answer what is said to an intent that no skill serves
/// @param queue who gets the conversation after that answer, or instead of one
public record WordsFile(
    Language language,
    String path,
    String name,
    String intent,
    List<Line> examples,
    Map<String, Line> ask,
    Map<String, Line> say,
    Optional<Line> answer,
    Optional<String> queue) {

  /// A text and the line it stands on.
  public record Line(String text, int number) {}
}
