package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.text.Letters;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;

/// A text as recognisers see it.
///
/// @param text as written
/// @param folded character by character without case and accents, so that places are the same
/// @param day when it was written
record Reading(String text, String folded, LocalDate day) {
  static Reading of(String text, LocalDate day) {
    return new Reading(text, Letters.folded(text), day);
  }

  boolean hasDigits() {
    return folded.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /// Whether any word begins with one of these beginnings, all of one length.
  boolean hasWordFrom(Set<String> beginnings, int length) {
    for (var at = 0; at + length <= folded.length(); at++) {
      var begins = at == 0 || !Character.isLetter(folded.charAt(at - 1));
      if (begins && beginnings.contains(folded.substring(at, at + length))) {
        return true;
      }
    }
    return false;
  }

  Entity entity(String kind, Matcher match, String normalised, boolean valid) {
    return entity(kind, match.start(), match.end(), normalised, valid);
  }

  Entity entity(String kind, int start, int end, String normalised, boolean valid) {
    return new Entity(kind, start, end, text.substring(start, end), normalised, valid);
  }

  /// The folded text shortly before a place.
  String before(int place) {
    return folded.substring(Math.max(0, place - 30), place);
  }

  /// The folded text shortly after a place.
  String after(int place) {
    return folded.substring(place, Math.min(folded.length(), place + 30));
  }
}
