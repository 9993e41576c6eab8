package io.prosa.engine;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every skill that is compiled into `io.prosa.engine.skill`, so that a new one cannot be
/// forgotten.
final class FoundSkills {
  private FoundSkills() {}

  static List<Skill> all() {
    var folder = Path.of("target/classes/io/prosa/engine/skill");
    try (var files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".class") && !f.contains("$") && !f.startsWith("package-info"))
          .map(f -> load("io.prosa.engine.skill." + f.replace(".class", "")))
          .filter(c -> Skill.class.isAssignableFrom(c) && !Modifier.isAbstract(c.getModifiers()))
          .<Skill>map(FoundSkills::make)
          .toList();
    } catch (IOException broken) {
      throw new IllegalStateException("cannot list " + folder, broken);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Skill make(Class<?> skill) {
    try {
      var constructor = skill.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Skill) constructor.newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(skill + " needs a constructor without arguments", broken);
    }
  }
}
