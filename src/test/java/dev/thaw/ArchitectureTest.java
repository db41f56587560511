package dev.thaw;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** Holds the direction of dependencies: doors, then the facade, then knowledge, then plain data. */
@AnalyzeClasses(packages = "dev.thaw", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String RULES = "dev.thaw.rules..";

  @ArchTest
  static final ArchRule dependencies_point_inward =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("command line")
          .definedBy("dev.thaw.cli")
          .layer("scenarios")
          .definedBy("dev.thaw.scenarios")
          .layer("steps")
          .definedBy("dev.thaw.steps")
          .layer("format")
          .definedBy("dev.thaw.format")
          .layer("facade")
          .definedBy("dev.thaw")
          .layer("knowledge")
          .definedBy("dev.thaw.knowledge")
          .layer("advice")
          .definedBy("dev.thaw.advice")
          .layer("use case")
          .definedBy("dev.thaw.usecase")
          .whereLayer("command line")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("scenarios")
          .mayOnlyBeAccessedByLayers("command line")
          .whereLayer("steps")
          .mayOnlyBeAccessedByLayers("scenarios")
          .whereLayer("facade")
          .mayOnlyBeAccessedByLayers("command line", "scenarios", "steps")
          .whereLayer("format")
          .mayOnlyBeAccessedByLayers("command line", "scenarios", "steps")
          .whereLayer("knowledge")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("advice")
          .mayOnlyBeAccessedByLayers(
              "command line", "scenarios", "steps", "facade", "format", "knowledge");

  @ArchTest
  static final ArchRule use_cases_know_nothing_of_advice =
      noClasses()
          .that()
          .resideInAPackage("dev.thaw.usecase")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.thaw.advice");

  @ArchTest
  static final ArchRule knowledge_alone_knows_kie =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.thaw.knowledge", RULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule cucumber_stays_with_steps_and_scenarios =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.thaw.steps", "dev.thaw.scenarios")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.cucumber..");

  @ArchTest
  static final ArchRule classes_are_final =
      classes()
          .that()
          .resideOutsideOfPackage(RULES)
          .and()
          .areNotInterfaces()
          .and()
          .areNotAnonymousClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .and()
          .areNotAssignableTo(Enum.class)
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule nothing_changes_behind_the_scenes =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(RULES)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
