package io.prosa.integration.whatsapp;

/// WhatsApp refuses a whole message for one text that is too long, so texts are shortened.
final class Limits {
  static final int TEXT = 4096;
  static final int BUTTONS_BODY = 1024;
  static final int CAPTION = 1024;
  static final int BUTTONS = 3;
  static final int ROWS = 10;
  static final int BUTTON_TITLE = 20;
  static final int ROW_TITLE = 24;
  static final int ROW_DESCRIPTION = 72;
  static final int BUTTON_ID = 256;
  static final int ROW_ID = 200;
  static final int OPAQUE = 512;
  static final int FILENAME = 240;

  private static final String CUT = "…";

  private Limits() {}

  /// Shortens to a limit counted in UTF-16 units, the strictest reading of Meta's `characters`, and
  /// never through the middle of a character.
  static String shorten(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    var end = longest - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }

  /// The same, told apart by a number where an equal one stands before it.
  static String numbered(String text, int number, int longest) {
    var tail = " " + number;
    return shorten(text, longest - tail.length()) + tail;
  }

  static String id(String id, int longest) {
    if (id.isBlank() || id.length() > longest) {
      throw new IllegalArgumentException("an id has 1 to " + longest + " characters");
    }
    return id;
  }

  /// Template parameters may hold no line break, no tab and no more than four spaces in a row.
  static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
