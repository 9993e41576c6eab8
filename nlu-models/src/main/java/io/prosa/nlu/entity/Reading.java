package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.text.Letters;
import java.time.LocalDate;
import java.util.regex.Matcher;

/// A text as recognisers see it.
///
/// @param text as written
/// @param folded without case and accents, spoken numbers as figures
/// @param places where each character of the folded text stands in the text
/// @param starts where words, numbers and signs begin in the folded text
/// @param digits how many digits the folded text has
/// @param day when it was written
record Reading(String text, String folded, Places places, int[] starts, int digits, LocalDate day) {
  static Reading of(String text, LocalDate day) {
    var places = Figures.of(Letters.folded(text));
    var folded = places.text();
    return new Reading(text, folded, places, Form.starts(folded), digits(folded), day);
  }

  boolean hasDigits() {
    return hasDigits(1);
  }

  /// Whether there are at least so many digits.
  boolean hasDigits(int count) {
    return digits >= count;
  }

  private static int digits(String folded) {
    var digits = 0;
    for (var i = 0; i < folded.length(); i++) {
      digits += folded.charAt(i) >= '0' && folded.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  boolean isCyrillic() {
    for (var i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= 'а' && folded.charAt(i) <= 'я') {
        return true;
      }
    }
    return false;
  }

  Entity entity(String kind, Matcher match, String normalised, boolean valid) {
    return entity(kind, match.start(), match.end(), normalised, valid);
  }

  /// @param start a place in the folded text
  Entity entity(String kind, int start, int end, String normalised, boolean valid) {
    var from = places.start(start);
    var to = places.end(end);
    return new Entity(kind, from, to, text.substring(from, to), normalised, valid);
  }

  /// What the customer wrote at a stretch of the folded text.
  String written(int start, int end) {
    return text.substring(places.start(start), places.end(end));
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
