package io.prosa.app.conversation;

import java.util.List;
import java.util.Optional;

/// The body of a log row that people see: words, what can be tapped, a file.
///
/// @param by the log-in of who spoke, for an agent's words and doings
/// @param concealed a secret stood here and was blotted out
/// @param listButton the label of the button that opens a list of options
public record Spoken(
    String text,
    Optional<String> by,
    List<Choice> options,
    Optional<Paper> document,
    boolean concealed,
    Optional<String> listButton) {
  public record Choice(String id, String title, String description) {}

  /// @param invoiceId whose PDF it is; the bytes are fetched when they are wanted
  public record Paper(String invoiceId, String fileName) {}

  public Spoken {
    options = List.copyOf(options);
  }

  public static Spoken words(String text) {
    return new Spoken(text, Optional.empty(), List.of(), Optional.empty(), false, Optional.empty());
  }

  public static Spoken tap(String option, String title) {
    return new Spoken(
        title,
        Optional.empty(),
        List.of(new Choice(option, title, "")),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /// A picture, a voice note or the like, with what was written under it.
  static Spoken media(String kind, String caption) {
    return words(("[" + kind + "] " + caption).strip());
  }

  /// What kind of media it is.
  String mediaKind() {
    return text.substring(1, text.indexOf(']'));
  }

  /// What was written under the media; empty when nothing was.
  String caption() {
    return text.substring(text.indexOf(']') + 1).strip();
  }

  Spoken by(String agent) {
    return new Spoken(text, Optional.of(agent), options, document, concealed, listButton);
  }

  @Override
  public String toString() {
    return "spoken";
  }
}
