package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher that lies beside the jar, from another folder with a space in its name. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher wants a shell")
final class LauncherIT {

  private static final Path CASE = Path.of("features/cases/support-tickets.yaml").toAbsolutePath();

  @TempDir private Path folder;

  private Path there = Path.of("");

  @BeforeEach
  void a_copy_of_both() throws IOException {
    there = Files.createDirectory(folder.resolve("my tools"));
    for (var file : new String[] {"thaw", "thaw.jar"}) {
      Files.copy(Path.of("target", file), there.resolve(file));
    }
  }

  @Test
  void it_advises_as_the_jar_does_and_leaves_nothing_but_the_classes_to_share() throws Exception {
    var expected = Program.java("-jar", "target/thaw.jar", "advise", CASE.toString());
    assertThat(expected.exit()).isZero();

    assertThat(launched("advise '" + CASE + "'")).isEqualTo(expected);
    assertThat(there.resolve("thaw.jsa")).isNotEmptyFile();
    assertThat(launched("advise '" + CASE + "'")).isEqualTo(expected);
    Files.writeString(there.resolve("thaw.jsa"), "no archive of classes");
    assertThat(launched("advise '" + CASE + "'")).isEqualTo(expected);
    try (var files = Files.list(there)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("thaw", "thaw.jar", "thaw.jsa");
    }
  }

  @Test
  void it_passes_on_every_argument_and_the_exit_code() throws Exception {
    var slip = launched("advise 'no such file.yaml'");

    assertThat(slip).isEqualTo(new Program(2, "", "no such file.yaml: there is no such file.\n"));
  }

  @Test
  void a_link_to_it_works_as_well() throws Exception {
    Files.createSymbolicLink(folder.resolve("thaw"), Path.of("my tools/thaw"));

    assertThat(Program.shell("'" + folder.resolve("thaw") + "' --version").out())
        .startsWith("thaw ");
  }

  private Program launched(String arguments) throws IOException, InterruptedException {
    return Program.shell("'" + there.resolve("thaw") + "' " + arguments);
  }
}
