package io.prosa.engine;

import java.util.List;

/// Something that only the customer can tell, such as a document or a new password.
///
/// @param <T> what it is once read
public interface Slot<T> {
  /// The key of its question in the words file of the skill that asks.
  ReplyKey question();

  /// Reads it out of what was written.
  Reading heard(Interpretation meaning);

  /// Reads it out of words that were not asked for it, such as the request itself: only what is
  /// beyond doubt.
  default Reading volunteered(Interpretation meaning) {
    return new Absent();
  }

  /// Turns the kept form back into the value.
  T value(String kept);

  /// Whether the words that hold it are blotted out of the log.
  default boolean isSecret() {
    return false;
  }

  /// A kept form of every kind of value; the exploration walks them all.
  List<String> samples();

  /// What a text holds.
  sealed interface Reading {}

  /// @param kept the value in the form in which the conversation keeps it
  record Found(String kept) implements Reading {}

  /// An attempt, but not a valid one.
  ///
  /// @param why says what is wrong and what would be right
  record Invalid(ReplyKey why) implements Reading {}

  /// Not this, but what was told before is put right.
  ///
  /// @param slot what is told anew
  record Instead(Slot<?> slot, String kept) implements Reading {}

  /// The customer speaks of something else.
  record Absent() implements Reading {}
}
