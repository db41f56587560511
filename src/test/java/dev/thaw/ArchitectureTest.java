package dev.thaw;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Collections;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the direction of dependencies: doors, then the facade, then knowledge, then rules as they
 * are written, then plain data.
 */
@AnalyzeClasses(packages = "dev.thaw", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String RULES = "dev.thaw.rules..";
  private static final String OPINIONS = "dev.thaw.opinions..";

  @ArchTest
  static final ArchRule dependencies_point_inward =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("command line")
          .definedBy("dev.thaw.cli")
          .layer("web")
          .definedBy("dev.thaw.web")
          .layer("serving")
          .definedBy("dev.thaw.serving")
          .layer("spark")
          .definedBy("dev.thaw.spark")
          .layer("analysis")
          .definedBy("dev.thaw.analysis")
          .layer("bulk")
          .definedBy("dev.thaw.bulk")
          .layer("replay")
          .definedBy("dev.thaw.replay")
          .layer("scorecard")
          .definedBy("dev.thaw.scorecard")
          .layer("evidence")
          .definedBy("dev.thaw.evidence")
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
          .layer("explanation")
          .definedBy("dev.thaw.explanation")
          .layer("case space")
          .definedBy("dev.thaw.casespace")
          .layer("interview")
          .definedBy("dev.thaw.interview")
          .layer("rule files")
          .definedBy("dev.thaw.rulefiles")
          .layer("rulebook")
          .definedBy("dev.thaw.rulebook")
          .layer("advice")
          .definedBy("dev.thaw.advice")
          .layer("use case")
          .definedBy("dev.thaw.usecase")
          .layer("document")
          .definedBy("dev.thaw.document")
          .layer("files")
          .definedBy("dev.thaw.files")
          .layer("records")
          .definedBy("dev.thaw.records")
          .layer("wording")
          .definedBy("dev.thaw.wording")
          .whereLayer("command line")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("command line")
          .mayOnlyAccessLayers(
              "serving",
              "scenarios",
              "analysis",
              "bulk",
              "replay",
              "scorecard",
              "evidence",
              "interview",
              "format",
              "facade",
              "rule files",
              "rulebook",
              "advice",
              "use case",
              "files",
              "wording")
          .whereLayer("web")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("web")
          .mayOnlyAccessLayers(
              "serving",
              "scenarios",
              "analysis",
              "bulk",
              "replay",
              "evidence",
              "format",
              "facade",
              "rule files",
              "rulebook",
              "document",
              "advice",
              "use case",
              "files")
          .whereLayer("serving")
          .mayOnlyAccessLayers(
              "scenarios",
              "analysis",
              "facade",
              "rule files",
              "rulebook",
              "document",
              "advice",
              "files",
              "wording")
          .whereLayer("spark")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spark")
          .mayOnlyAccessLayers(
              "bulk", "facade", "rule files", "rulebook", "advice", "use case", "files", "wording")
          .whereLayer("analysis")
          .mayOnlyAccessLayers(
              "scenarios",
              "format",
              "facade",
              "case space",
              "knowledge",
              "rulebook",
              "advice",
              "use case",
              "wording")
          .whereLayer("bulk")
          .mayOnlyAccessLayers(
              "format",
              "facade",
              "case space",
              "knowledge",
              "rulebook",
              "document",
              "advice",
              "use case",
              "files",
              "wording")
          .whereLayer("scorecard")
          .mayOnlyAccessLayers(
              "evidence",
              "format",
              "facade",
              "knowledge",
              "rulebook",
              "document",
              "advice",
              "use case",
              "files",
              "wording")
          .whereLayer("evidence")
          .mayOnlyAccessLayers("rule files", "document", "use case", "files", "records", "wording")
          .whereLayer("replay")
          .mayOnlyAccessLayers(
              "format", "facade", "knowledge", "rulebook", "advice", "use case", "wording")
          .whereLayer("scenarios")
          .mayOnlyAccessLayers(
              "steps", "format", "facade", "rulebook", "advice", "use case", "files", "wording")
          .whereLayer("steps")
          .mayOnlyAccessLayers(
              "format", "evidence", "facade", "advice", "use case", "files", "wording")
          .whereLayer("format")
          .mayOnlyAccessLayers(
              "facade",
              "evidence",
              "rulebook",
              "document",
              "advice",
              "use case",
              "files",
              "wording")
          .whereLayer("facade")
          .mayOnlyAccessLayers(
              "explanation", "knowledge", "rule files", "rulebook", "advice", "use case", "wording")
          .whereLayer("explanation")
          .mayOnlyAccessLayers(
              "case space", "knowledge", "rulebook", "advice", "use case", "records", "wording")
          .whereLayer("case space")
          .mayOnlyAccessLayers("knowledge", "advice", "use case")
          .whereLayer("knowledge")
          .mayOnlyAccessLayers("rule files", "rulebook", "advice", "use case", "wording")
          .whereLayer("interview")
          .mayOnlyAccessLayers("advice", "use case", "wording")
          .whereLayer("rule files")
          .mayOnlyAccessLayers(
              "rulebook", "document", "advice", "use case", "files", "records", "wording")
          .whereLayer("rulebook")
          .mayOnlyAccessLayers("document", "advice", "use case", "wording")
          .whereLayer("advice")
          .mayOnlyAccessLayers("use case", "wording")
          .whereLayer("use case")
          .mayOnlyAccessLayers("wording")
          .whereLayer("document")
          .mayOnlyAccessLayers("files", "wording")
          .whereLayer("files")
          .mayOnlyAccessLayers("wording")
          .whereLayer("records")
          .mayNotAccessAnyLayer()
          .whereLayer("wording")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule knowledge_alone_knows_kie =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.thaw.knowledge", "dev.thaw.rulefiles", RULES, OPINIONS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule rule_files_know_the_parsers_alone =
      classes()
          .that()
          .resideInAPackage("dev.thaw.rulefiles")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.thaw..", "java..", "org.jspecify..", "org.drools.drl..");

  @ArchTest
  static final ArchRule cucumber_stays_with_steps_and_scenarios =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.thaw.steps", "dev.thaw.scenarios")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.cucumber..");

  @ArchTest
  static final ArchRule the_server_stays_in_its_package =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.thaw.web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin..", "gg.jte..");

  static final ArchRule spark_stays_with_its_door =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.thaw.spark")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule one_class_draws =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.thaw.scorecard.ScorecardChart")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.knowm..", "org.apache.batik..");

  @ArchTest
  static final ArchRule classes_are_final =
      classes()
          .that()
          .resideOutsideOfPackages(RULES, OPINIONS)
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
          .resideOutsideOfPackages(RULES, OPINIONS)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule names_become_paths_in_one_place =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.thaw.wording")
          .should()
          .callMethod(Path.class, "of", String.class, String[].class)
          .orShould()
          .callMethod(Path.class, "toString")
          .because("FileName finds and shows names whatever the character set of the machine");

  @ArchTest
  static void a_type_name_stands_once(JavaClasses all) {
    var names =
        all.that(resideOutsideOfPackages(RULES, OPINIONS)).stream()
            .filter(one -> !one.isAnonymousClass() && !one.isLocalClass())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .toList();

    assertThat(names)
        .isNotEmpty()
        .filteredOn(name -> Collections.frequency(names, name) > 1)
        .isEmpty();
  }

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
