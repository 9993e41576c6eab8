package io.prosa.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What an answer or an outcome is called in a drawing: by its kind and, where others are of the
/// same kind, by what tells it apart: `Refused ALREADY_USED`, `Contracts 2`.
final class Label {
  private Label() {}

  static String of(Object sample, List<?> all) {
    var kind = Drawing.kind(sample);
    var alike = all.stream().filter(a -> a.getClass().equals(sample.getClass())).count();
    var details = alike > 1 && sample instanceof Record ? details(sample) : "";
    return details.isEmpty() ? kind : kind + " " + details;
  }

  private static String details(Object sample) {
    return Arrays.stream(sample.getClass().getRecordComponents())
        .map(component -> detail(value(component, sample)))
        .filter(detail -> !detail.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String detail(Object value) {
    return switch (value) {
      case Enum<?> word -> word.name();
      case Collection<?> many -> Integer.toString(many.size());
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> "";
    };
  }

  private static Object value(RecordComponent component, Object sample) {
    try {
      return component.getAccessor().invoke(sample);
    } catch (ReflectiveOperationException closed) {
      return ""; // a record that is nobody else's to see has no details
    }
  }
}
