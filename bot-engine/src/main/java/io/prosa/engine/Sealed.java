package io.prosa.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a question or a change can be answered with, read from its declaration.
final class Sealed {
  private Sealed() {}

  /// The kinds of a sealed set that a class names as its only type argument of `shape`; none when
  /// the set is open.
  static List<Class<?>> kinds(Class<?> declaring, Class<?> shape) {
    return Arrays.stream(declaring.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(t -> t.getRawType().equals(shape))
        .<Type>map(t -> t.getActualTypeArguments()[0])
        .filter(Class.class::isInstance)
        .<Class<?>>map(t -> (Class<?>) t)
        .filter(Class::isSealed)
        .flatMap(Sealed::leaves)
        .toList();
  }

  private static Stream<Class<?>> leaves(Class<?> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(Sealed::leaves)
        : Stream.of(kind);
  }
}
