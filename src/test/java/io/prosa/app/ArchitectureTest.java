package io.prosa.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/// Holds the walls between the five rooms (docs/architecture.md).
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

  @Test
  void theEngineHasNoClockAndNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAPackage("io.prosa.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..")
        .orShould()
        .callMethod(Instant.class, "now")
        .check(PRODUCT);
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
