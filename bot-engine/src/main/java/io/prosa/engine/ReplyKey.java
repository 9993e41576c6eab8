package io.prosa.engine;

import java.util.Locale;

/// Names one text of the phrasebook. A skill declares its keys as an enum inside itself, so that
/// the words file is the skill's name and the key the constant's, both in kebab case.
public interface ReplyKey {
  /// The constant's own name, as every enum has it.
  String name();

  /// The words file without its ending, such as `invoice-copy`.
  default String file() {
    var enclosing = getClass().getEnclosingClass();
    return kebab((enclosing == null ? getClass() : enclosing).getSimpleName());
  }

  /// The key within the file, such as `nothing-due`.
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// `InvoiceCopy` as `invoice-copy`.
  static String kebab(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
