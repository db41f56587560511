package dev.thaw.benchmarks;

import static dev.thaw.benchmarks.MarkdownTable.median;
import static dev.thaw.benchmarks.MarkdownTable.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How long many lines take, beside reading and writing them and nothing else. */
final class ManyLines implements Measurement {

  private static final Path FILE = Path.of("target", "benchmarks", "cases.ndjson");
  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final List<String> TASKS =
      List.of("same", "continuation", "similar", "different", "unknown");

  @Override
  public Measured measure(Length length) throws IOException {
    int lines = length.of(200_000, 10_000_000);
    write(lines);
    try {
      return measured(lines, length.of(1, 2));
    } finally {
      Files.delete(FILE);
    }
  }

  /** The same lines that the page on many use cases makes with awk. */
  private static void write(int lines) throws IOException {
    try (var out = Files.newBufferedWriter(FILE)) {
      for (int i = 1; i <= lines; i++) {
        out.write("{\"name\":\"case " + i + "\",\"task\":{\"comparedToModel\":\"");
        out.write(TASKS.get(i % TASKS.size()) + "\"},\"data\":{\"labelledExamples\":");
        out.write((i % 1000 + 1) * 25 + "}}\n");
      }
    }
  }

  private static Measured measured(int lines, int turns) throws IOException {
    var table = new MarkdownTable("", "Jackson alone, lines/s", "`thaw batch`, lines/s", "ratio");
    var goals = new ArrayList<Goal>();
    for (int cores : List.of(1, 2)) {
      var bare = new ArrayList<Double>();
      var batch = new ArrayList<Double>();
      for (int turn = 0; turn < turns; turn++) {
        bare.add(seconds(cores, "-cp", classPath(), JacksonLines.class.getName(), FILE.toString()));
        batch.add(seconds(cores, "-jar", "target/thaw.jar", "batch", FILE.toString()));
      }
      var on = cores == 1 ? "one core" : "two cores";
      double ratio = median(bare) / median(batch);
      table.row(on, number(lines / median(bare)), number(lines / median(batch)), number(ratio));
      goals.add(Goal.atLeast("`thaw batch` on " + on + ", to Jackson alone", 0.5, ratio));
    }
    return new Measured(table.toString(), goals);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static double seconds(int cores, String... program) throws IOException {
    var limits = List.of("-Xmx64m", "-XX:ActiveProcessorCount=" + cores);
    var arguments = Stream.concat(limits.stream(), Stream.of(program)).toArray(String[]::new);
    var command = new ArrayList<String>();
    if (Files.isExecutable(TASKSET)) {
      command.addAll(List.of(TASKSET.toString(), "-c", cores == 1 ? "0" : "0,1"));
    }
    command.addAll(Processes.java(arguments));
    return Processes.seconds(command, Duration.ofMinutes(5));
  }
}
