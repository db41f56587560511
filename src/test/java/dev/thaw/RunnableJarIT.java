package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.cli.FilesBeyondAscii;
import dev.thaw.format.Json;
import dev.thaw.format.UseCaseReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar that users run. */
final class RunnableJarIT {

  private static final String JAR = "target/thaw.jar";
  private static final String CASE = "features/cases/support-tickets.yaml";

  @Test
  void a_turkish_machine_gives_the_same_json_to_the_byte() throws Exception {
    var expected =
        Json.write(
            Advisor.builtIn()
                .explain(UseCaseReader.read(CASE, Files.newInputStream(Path.of(CASE)), Facts.ALL)));

    assertThat(Program.java("-jar", JAR, "advise", "--format", "json", CASE))
        .isEqualTo(new Program(0, expected, ""));
    assertThat(
            Program.java(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-jar",
                JAR,
                "advise",
                "--format",
                "json",
                CASE))
        .isEqualTo(new Program(0, expected, ""));
  }

  /** Their number says how long a start takes, and load of the machine does not disturb it. */
  @Test
  void advise_loads_few_classes_and_nothing_that_reads_rules(@TempDir Path folder)
      throws Exception {
    var log = folder.resolve("loaded.txt");

    var program = Program.java("-Xlog:class+load:file=" + log, "-jar", JAR, "advise", CASE);

    assertThat(program.exit()).isZero();
    assertThat(Files.readAllLines(log))
        .hasSizeLessThanOrEqualTo(3900)
        .anyMatch(line -> line.contains("dev.thaw.knowledge.KnowledgeBase "))
        .noneMatch(line -> line.contains("org.antlr") || line.contains("org.drools.drl.parser"));
  }

  @Test
  void the_jar_runs_the_scenarios_that_it_carries() throws Exception {
    var scenarios =
        Program.java(
            "-Dcucumber.publish.quiet=true",
            "-cp",
            JAR,
            "io.cucumber.core.cli.Main",
            "--monochrome",
            "--glue",
            "dev.thaw.steps",
            "classpath:features");

    assertThat(scenarios.out()).containsPattern("\\d{3} scenarios \\(\\d{3} passed\\)");
    assertThat(scenarios.exit()).isZero();
  }

  @Test
  void the_jar_tests_itself_from_any_folder(@TempDir Path folder) throws Exception {
    var jar = Path.of(JAR).toAbsolutePath().toString();

    var program = Program.javaIn(folder, "-jar", jar, "test", "--coverage");

    assertThat(program.err()).isEmpty();
    assertThat(program.out())
        .startsWith("What the scenarios show of each rule\n- ")
        .doesNotContain("Rules that match in no scenario", "; never ", "Reports:")
        .containsPattern("\n(\\d{3}) scenarios, \\1 passed.\n$");
    assertThat(program.exit()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_newcomer_s_scenario_runs_in_an_empty_folder(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("mine.feature"),
        """
        Feature: Mine
          Scenario: A task of my own
            Given the task is different from the model's
            When the practitioner asks for advice
            Then the advice is feature-extraction
        """);
    var jar = Path.of(JAR).toAbsolutePath().toString();

    var program = Program.javaIn(folder, "-jar", jar, "test", "mine.feature");

    assertThat(program.out()).endsWith("1 scenario, 1 passed.\n");
    assertThat(program.exit()).isZero();
  }

  @Test
  void names_beyond_ascii_are_found_where_the_machine_has_no_such_letters(@TempDir Path folder)
      throws Exception {
    FilesBeyondAscii.layOut(folder);
    // A script, as its bytes do not depend on the machine that runs this test.
    var script =
        Files.writeString(
            folder.resolve("run.sh"),
            """
            cd "$1/Proben 😀"
            with="--rules=../Regeln ü İı"
            java -jar "$2" advise '../Fall ж中😀.yaml' "$with" --house '../Haus Ünser ж中'
            java -jar "$2" test nächte.feature "$with" --house '../Haus Ünser ж中' --report 'Bericht ж'
            java -jar "$2" advise 'Fehlt ж.yaml'
            cat Bericht*/scenarios.html | grep -c Ünsere
            """);
    var line = " sh " + script + " " + folder + " " + Path.of(JAR).toAbsolutePath();

    var expected = Program.shell("LC_ALL=C.UTF-8" + line);

    assertThat(expected.out())
        .contains("  House rule of Haus Ünser ж中.\n", "\nReports: Bericht ж/scenarios.html, ");
    assertThat(expected.err()).isEqualTo("Fehlt ж.yaml: there is no such file.\n");
    assertThat(Program.shell("LC_ALL=C" + line)).isEqualTo(expected);
  }

  @Test
  void the_jar_opens_each_session_on_the_class_path() throws Exception {
    var jar = new URL[] {Path.of(JAR).toUri().toURL()};
    var thread = Thread.currentThread();
    var own = thread.getContextClassLoader();
    try (var loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      var services = loader.loadClass("org.kie.api.KieServices");
      var container = services.getMethod("getKieClasspathContainer").invoke(get(services));
      var open = loader.loadClass("org.kie.api.runtime.KieContainer");

      for (var session : List.of("advice", "cs231n", "measured")) {
        assertThat(open.getMethod("newKieSession", String.class).invoke(container, session))
            .as(session)
            .isNotNull();
      }
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static Object get(Class<?> services) throws ReflectiveOperationException {
    return services.getMethod("get").invoke(null);
  }
}
