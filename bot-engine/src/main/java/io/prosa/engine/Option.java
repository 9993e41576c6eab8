package io.prosa.engine;

import java.util.Map;

/// Something that the customer can tap instead of typing.
///
/// @param id comes back with the tap
/// @param title at most 20 characters on a button, 24 in a list
/// @param description one more line in a list, an empty literal for none
public record Option(String id, Reply title, Reply description) {
  static final String GO = "go:";
  static final String PICK = "pick:";
  static final String YES = "yes:";
  static final String NO = "no:";

  static Option of(String id, Reply title) {
    return new Option(id, title, Reply.literal(""));
  }

  /// An offer to go on with what a words file is about; its label is the title.
  public static Option goTo(String file) {
    return of(GO + file, new Reply(file, "label", Map.of()));
  }
}
