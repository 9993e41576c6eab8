package io.prosa.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the bot speaks.
public enum Language {
  PT_BR("pt-BR"),
  ES("es"),
  EN("en"),
  RU("ru");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The BCP 47 tag, which is also the folder's name under training-data.
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(l -> l.tag.equalsIgnoreCase(tag)).findFirst();
  }
}
