package dev.thaw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends {@code thaw batch} in the middle: what it has told that it has written is in the file. */
final class StoppedBatchIT {

  /** So many that no machine is through with them when it is stopped. */
  private static final int LINES = 20_000_000;

  private static final Pattern TOLD = Pattern.compile("([0-9,]+) lines, ");

  private static final Pattern STOPPED = Pattern.compile("Stopped: ([0-9,]+) lines are written\\.");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("cases.gz")))) {
      var some = "{}\n".repeat(1000).getBytes(UTF_8);
      for (int i = 0; i < LINES / 1000; i++) {
        out.write(some);
      }
    }
  }

  @Test
  void a_program_that_is_told_to_end_ends_its_file_and_says_how_many_lines_it_has()
      throws Exception {
    var told = told("advice.ndjson", ProcessHandle::destroy);

    assertThat(whole(Files.newInputStream(folder.resolve("advice.ndjson"))))
        .isEqualTo(last(STOPPED, told))
        .isPositive();
  }

  @Test
  void a_packed_file_is_ended_so_that_it_can_be_read() throws Exception {
    var told = told("advice.ndjson.gz", ProcessHandle::destroy);

    var file = Files.newInputStream(folder.resolve("advice.ndjson.gz"));
    assertThat(whole(new GZIPInputStream(file))).isEqualTo(last(STOPPED, told)).isPositive();
  }

  @Test
  void a_program_that_is_killed_has_written_what_it_had_told() throws Exception {
    var told = told("advice.ndjson", ProcessHandle::destroyForcibly);

    var text = Files.readString(folder.resolve("advice.ndjson"));
    var whole = text.substring(0, text.lastIndexOf('\n') + 1);
    assertThat(told).doesNotContain("Stopped");
    assertThat(whole.lines().count()).isGreaterThanOrEqualTo(last(TOLD, told)).isPositive();
    assertThat(whole.lines().reduce("", (before, line) -> line))
        .startsWith("{\"line\":" + whole.lines().count() + ",");
  }

  /** Ends the program once it has told some lines, and returns all that it tells. */
  private String told(String to, Consumer<ProcessHandle> end) throws Exception {
    var program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpicocli.ansi=true",
                "-jar",
                Path.of("target/thaw.jar").toAbsolutePath().toString(),
                "batch",
                "cases.gz",
                "-o",
                to)
            .directory(folder.toFile())
            .start();
    try (var err = program.getErrorStream()) {
      var told = new StringBuilder();
      while (!TOLD.matcher(told).find()) {
        int sign = err.read();
        assertThat(sign).as(told.toString()).isNotNegative();
        told.append((char) sign);
      }
      // Its handle, as the process itself would close what it tells.
      end.accept(program.toHandle());
      told.append(new String(err.readAllBytes(), UTF_8));
      assertThat(program.waitFor()).isNotZero();
      return told.toString();
    }
  }

  /** Returns how many lines there are, each with its number and the last one with its end. */
  private static long whole(InputStream file) throws IOException {
    try (file) {
      var text = new String(file.readAllBytes(), UTF_8);
      assertThat(text).endsWith("}\n");
      var lines = text.lines().toList();
      assertThat(lines.get(lines.size() - 1)).startsWith("{\"line\":" + lines.size() + ",");
      return lines.size();
    }
  }

  private static long last(Pattern what, String told) {
    return what.matcher(told)
        .results()
        .mapToLong(one -> Long.parseLong(one.group(1).replace(",", "")))
        .max()
        .orElse(0);
  }
}
