package io.prosa.app.skill;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.prosa.engine.Skill;
import java.lang.reflect.Modifier;
import java.util.List;

/// Every skill of the product, found as the product finds them: by type.
final class AllSkills {
  private AllSkills() {}

  static List<Skill> all() {
    return new ClassFileImporter()
        .importPackages("io.prosa.engine.skill").stream()
            .filter(c -> c.isAssignableTo(Skill.class))
            .map(c -> c.reflect())
            .filter(c -> !Modifier.isAbstract(c.getModifiers()))
            .<Skill>map(AllSkills::make)
            .toList();
  }

  private static Skill make(Class<?> type) {
    try {
      return (Skill) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type + " needs a constructor without arguments", broken);
    }
  }
}
