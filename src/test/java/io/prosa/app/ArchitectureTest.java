package io.prosa.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/// Holds the walls between the five rooms (docs/architecture.md).
@SuppressWarnings({"UnusedMethod", "JavaTimeDefaultTimeZone"}) // offenders are planted below
final class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.prosa");

  @Test
  void everyRoomIsLookedAt() {
    for (var room : new String[] {"engine", "nlu", "integration", "app"}) {
      assertThat(PRODUCT.that(resideInAPackage("io.prosa." + room + ".."))).hasSizeGreaterThan(20);
    }
  }

  @Test
  void theEngineKnowsNothingButJavaAndItself() {
    classes()
        .that()
        .resideInAPackage("io.prosa.engine..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.prosa.engine..", "java..", "org.jspecify..")
        .check(PRODUCT);
  }

  /// The engine is a function of what it is given: no clock, no chance, no surroundings.
  private static ArchCondition<JavaClass> reachOutside() {
    return dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..")
                .or(assignableTo(RandomGenerator.class))
                .or(assignableTo(Clock.class)))
        .or(callMethodWhere(isImpure()));
  }

  private static DescribedPredicate<JavaMethodCall> isImpure() {
    return DescribedPredicate.describe(
        "the target is a clock, chance or the surroundings", ArchitectureTest::isImpure);
  }

  private static boolean isImpure(JavaMethodCall call) {
    var owner = call.getTargetOwner();
    return switch (call.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time");
      case "currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties" ->
          owner.isEquivalentTo(System.class);
      case "randomUUID" -> owner.isEquivalentTo(UUID.class);
      case "random" -> owner.isEquivalentTo(Math.class);
      case "shuffle" -> owner.isEquivalentTo(Collections.class);
      case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
      default -> false;
    };
  }

  @Test
  void theEngineHasNoClockNoChanceAndNoInputOrOutput() {
    noClasses().that().resideInAPackage("io.prosa.engine..").should(reachOutside()).check(PRODUCT);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Planted.Millis.class,
        Planted.Nanos.class,
        Planted.Today.class,
        Planted.Zoned.class,
        Planted.Watch.class,
        Planted.Dice.class,
        Planted.SafeDice.class,
        Planted.ThreadsDice.class,
        Planted.Id.class,
        Planted.Surroundings.class
      })
  void whateverReachesOutsideIsFound(Class<?> planted) {
    var classes = new ClassFileImporter().importClasses(planted);
    assertThat(noClasses().should(reachOutside()).evaluate(classes).hasViolation()).isTrue();
  }

  /// What must never stand in the engine.
  private static final class Planted {
    record Millis() {
      long at() {
        return System.currentTimeMillis();
      }
    }

    record Nanos() {
      long at() {
        return System.nanoTime();
      }
    }

    record Today() {
      LocalDate at() {
        return LocalDate.now();
      }
    }

    record Zoned() {
      ZonedDateTime at() {
        return ZonedDateTime.now(ZoneId.of("UTC"));
      }
    }

    record Watch() {
      Instant at() {
        return Clock.systemUTC().instant();
      }
    }

    record Dice() {
      int cast() {
        return new Random().nextInt();
      }
    }

    record SafeDice() {
      int cast() {
        return new SecureRandom().nextInt();
      }
    }

    record ThreadsDice() {
      int cast() {
        return ThreadLocalRandom.current().nextInt();
      }
    }

    record Id() {
      UUID make() {
        return UUID.randomUUID();
      }
    }

    record Surroundings() {
      String look() {
        return String.valueOf(System.getenv("HOME"));
      }
    }
  }

  @Test
  void understandingKnowsNoServerNoDatabaseAndNoChannel() {
    noClasses()
        .that()
        .resideInAPackage("io.prosa.nlu..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.sql..",
            "okhttp3..",
            "io.prosa.integration..",
            "io.prosa.app..",
            "io.prosa.engine.skill..")
        .check(PRODUCT);
  }

  @Test
  void integrationsKnowNoServerNoDatabaseAndNoSkill() {
    noClasses()
        .that()
        .resideInAPackage("io.prosa.integration..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.sql..",
            "io.prosa.nlu..",
            "io.prosa.app..",
            "io.prosa.engine.skill..")
        .check(PRODUCT);
  }

  @Test
  void theApplicationKnowsNoWireFormatOfAVendor() {
    noClasses()
        .that()
        .resideInAPackage("io.prosa.app..")
        .and()
        .resideOutsideOfPackage("io.prosa.app.wiring..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.prosa.integration.ixc..", "io.prosa.integration.genieacs..")
        .check(PRODUCT);
  }

  @Test
  void roomsDoNotGoInCircles() {
    slices().matching("io.prosa.(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void onlyWiringWires() {
    classes()
        .that()
        .areAnnotatedWith(Configuration.class)
        .should()
        .resideInAPackage("io.prosa.app.wiring..")
        .check(PRODUCT);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    fields().should().notBeAnnotatedWith(Autowired.class).check(PRODUCT);
  }
}
