package io.prosa.nlu;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import io.prosa.engine.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One text of the bot with its places to fill. For one thread.
final class Phrase {
  private final Language language;
  private final MessageFormat format;
  private final Set<String> counted = new HashSet<>();

  /// @throws IllegalArgumentException when the text is no ICU message with named arguments
  Phrase(Language language, String pattern) {
    this.language = language;
    var parts = new MessagePattern(pattern);
    if (parts.hasNumberedArguments()) {
      throw new IllegalArgumentException("arguments need names, not numbers");
    }
    for (var i = 0; i < parts.countParts() - 1; i++) {
      var type = parts.getPart(i).getArgType();
      if (type.hasPluralStyle() || type == MessagePattern.ArgType.CHOICE) {
        counted.add(parts.getSubstring(parts.getPart(i + 1)));
      }
    }
    format = new MessageFormat(pattern, language.locale()); // reads the formats inside as well
  }

  /// Fills the places. Only those of the chosen plural or select branch have to be given.
  ///
  /// @throws IllegalArgumentException naming the arguments that are missing
  String fill(Map<String, Object> args) {
    var values = new Values();
    args.forEach((name, value) -> values.put(name, value(name, value)));
    var text = format.format(values);
    if (!values.missing.isEmpty()) {
      throw new IllegalArgumentException("missing " + String.join(", ", values.missing));
    }
    return text;
  }

  private Object value(String name, Object value) {
    if (!counted.contains(name)) {
      return Spoken.of(value, language);
    }
    return value instanceof Collection<?> many ? many.size() : value;
  }

  /// Notes what the format asks for in vain: ICU itself would print the bare name.
  private static final class Values extends HashMap<String, Object> {
    private static final long serialVersionUID = 1;

    private final transient Set<String> missing = new TreeSet<>();

    @Override
    public boolean containsKey(Object name) {
      var known = super.containsKey(name);
      if (!known) {
        missing.add(name.toString());
      }
      return known;
    }
  }
}
