package dev.thaw.benchmarks;

import static dev.thaw.benchmarks.MarkdownTable.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How long a person waits for the first advice, in whole processes. */
final class ColdStart implements Measurement {

  private static final String HELLO = "a bare JVM's hello";
  private static final String JAR = "`java -jar target/thaw.jar advise`";
  private static final String LAUNCHER = "`target/thaw advise`";
  private static final String CASE = "features/cases/support-tickets.yaml";
  private static final Path CLASSES = Path.of("target", "benchmarks", "classes.log");

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

  @Override
  public Measured measure(Length length) throws IOException {
    commands.put(HELLO, Processes.java("-cp", "target/benchmarks/classes", Hello.class.getName()));
    commands.put(JAR, Processes.java("-jar", "target/thaw.jar", "advise", CASE));
    if (Files.isExecutable(Path.of("target", "thaw"))) {
      commands.put(LAUNCHER, List.of("target/thaw", "advise", CASE));
    }
    for (int turn = 0; turn <= length.of(3, 20); turn++) {
      for (var command : commands.entrySet()) {
        double took = Processes.seconds(command.getValue());
        // The first turn brings the files into memory.
        if (turn > 0) {
          seconds.computeIfAbsent(command.getKey(), key -> new ArrayList<>()).add(took);
        }
      }
    }
    return report();
  }

  private Measured report() throws IOException {
    var table = new MarkdownTable("", "ms", "to the hello", "classes loaded");
    var goals = new ArrayList<Goal>();
    for (var command : commands.entrySet()) {
      double classes = classes(command.getValue());
      table.row(
          command.getKey(),
          number(1_000 * median(command.getKey())),
          number(toHello(command.getKey())),
          // The launcher keeps a JVM from saying which classes it loads.
          classes == 0 ? "-" : number(classes));
      if (command.getKey().equals(JAR)) {
        goals.add(Goal.atMost("classes loaded by " + JAR, 3_900, classes));
        goals.add(Goal.atMost(JAR + ", to the hello", 20, toHello(JAR)));
      }
    }
    if (commands.containsKey(LAUNCHER)) {
      goals.add(Goal.atMost(LAUNCHER + ", to the hello", 10, toHello(LAUNCHER)));
    }
    return new Measured(table.toString(), goals);
  }

  private double toHello(String name) {
    return median(name) / median(HELLO);
  }

  private double median(String name) {
    return MarkdownTable.median(Objects.requireNonNull(seconds.get(name)));
  }

  private static double classes(List<String> command) throws IOException {
    Processes.seconds(command, "JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + CLASSES);
    try (var lines = Files.lines(CLASSES)) {
      return lines.filter(line -> line.contains(" source: ")).count();
    }
  }
}
