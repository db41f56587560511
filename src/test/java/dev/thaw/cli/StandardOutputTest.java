package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class StandardOutputTest {

  private static final File FULL = new File("/dev/full");

  private final ProcessBuilder program =
      new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          Main.class.getName(),
          "schema",
          "use-case");

  @Test
  void a_pipe_that_nobody_reads_ends_the_program_quietly() throws Exception {
    var process = program.start();
    process.getInputStream().close();

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void a_device_that_is_full_is_told() throws Exception {
    if (FULL.exists()) {
      var process = program.redirectOutput(FULL).start();

      assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
          .isEqualTo("Standard output cannot be written.\n");
      assertThat(process.waitFor()).isEqualTo(2);
    }
  }

  @Test
  void a_pipe_is_told_from_files_and_devices(@TempDir Path folder) throws Exception {
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(StandardOutput.isPipe(pipe)).isTrue();
    assertThat(StandardOutput.isPipe(Files.createSymbolicLink(folder.resolve("link"), pipe)))
        .isTrue();
    assertThat(StandardOutput.isPipe(Files.writeString(folder.resolve("file"), "x"))).isFalse();
    assertThat(StandardOutput.isPipe(Path.of("/dev/null"))).isFalse();
    assertThat(StandardOutput.isPipe(folder)).isFalse();
    assertThat(StandardOutput.isPipe(folder.resolve("nowhere"))).isFalse();
  }
}
