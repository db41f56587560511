package dev.thaw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.cli.EveryCommand;
import dev.thaw.cli.FilesBeyondAscii;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that every command says the same to the byte, whatever the machine's language and text. */
@TestInstance(Lifecycle.PER_CLASS)
final class EveryMachineTest {

  private Path folder = Path.of("");
  private String here = "";

  /** What a machine differs in: the options of {@code java} and what stands in its environment. */
  record Machine(List<String> options, Map<String, String> environment) {}

  @BeforeAll
  void every_command_runs_here(@TempDir Path temporary) throws Exception {
    folder = temporary;
    FilesBeyondAscii.layOut(folder);
    here = new String(EveryCommand.run(folder), UTF_8);
  }

  static Stream<Machine> machines() {
    var utf8 = Map.of("LC_ALL", "C.UTF-8");
    return Stream.of(
        new Machine(List.of("-Duser.language=tr", "-Duser.country=TR"), utf8),
        new Machine(List.of("-Duser.language=az", "-Dfile.encoding=ISO-8859-1"), utf8),
        new Machine(List.of("-Duser.language=ar", "-Duser.country=EG"), Map.of("LANG", "C")),
        new Machine(List.of(), Map.of("LC_ALL", "C")),
        new Machine(List.of(), Map.of()));
  }

  @Test
  void every_command_says_what_it_should_here() {
    assertThat(here)
        .contains(
            "- Ünsere Nächte şİı ж中 favour feature extraction. [H1, R5]\n",
            "  House rule of Haus Ünser ж中.\n",
            "  Ein paar Tausend ü ends at 900 labelled examples: größer ş İ ı ж 中 – wird es\n",
            "\"origin\": \"house Haus Ünser ж中\"",
            "says: Was wir lernten, ü ş İ ı ж 中 😀.".substring(6),
            "> Saved: " + folder + "/Gespräch ж.yaml\n",
            "  source H1, house Haus Ünser ж中, house/criteria/größe ж.dslr:1\n",
            "/Verschrieben ş/größe ж.dslr:",
            "13 faults tried in 2 rules: 7 noticed by a scenario",
            "-> fine-tuning",
            "case-4.yaml is saved: true\n",
            "/Unfug ü/schief ж.feature:1: ",
            "There is no cases/Fehlt ж.yaml beside the feature",
            "scenarios.html has it: true\nscenarios.ndjson has it: true\n")
        .doesNotContain("\uFFFD", "cannot be consulted", "\\u00");
  }

  @ParameterizedTest
  @MethodSource("machines")
  void another_machine_says_the_same(Machine machine) throws Exception {
    var arguments =
        Stream.concat(
                machine.options().stream(),
                Stream.of(
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    EveryCommand.class.getName(),
                    folder.toString()))
            .toList();

    var program = Program.javaOn(machine.environment(), arguments);

    assertThat(program.err()).isEmpty();
    assertThat(program.out()).isEqualTo(here);
  }
}
