package io.prosa.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/// One text to be said: where the phrasebook has it, and the values it speaks of. Values keep their
/// type (money, dates, numbers); the phrasebook formats them for the language.
public record Reply(String file, String key, Map<String, Object> values) {
  /// A text that stands as it is, in every language.
  private static final String LITERAL = "literal";

  public Reply {
    values = Map.copyOf(values);
  }

  public static Reply of(ReplyKey key) {
    return new Reply(key.file(), key.key(), Map.of());
  }

  /// Names that need no translation: a street, a plan, a code to copy.
  public static Reply literal(String text) {
    return new Reply(Common.LITERAL.file(), LITERAL, Map.of("text", text));
  }

  public Reply with(String name, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Reply(file, key, more);
  }

  public Reply with(Map<String, Object> more) {
    var all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new Reply(file, key, all);
  }
}
