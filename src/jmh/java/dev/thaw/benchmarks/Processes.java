package dev.thaw.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs and waits for them. */
final class Processes {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Processes() {}

  /** Returns the command of a JVM of the kind that this one is. */
  static List<String> java(String... arguments) {
    var command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * Runs one of these classes in a JVM of its own, on the class path of this one.
   *
   * @param main the class
   * @param most how long it may take
   * @param jvm arguments of the JVM
   * @param arguments arguments of the class
   * @return what it printed, until it ended or was ended
   */
  static String inItsOwnJvm(Class<?> main, Duration most, List<String> jvm, String... arguments)
      throws IOException {
    var command = java("-cp", System.getProperty("java.class.path"));
    command.addAll(jvm);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    var output = Path.of("target", "benchmarks", main.getSimpleName() + ".txt");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean unused = ends(process, most);
    return Files.readString(output);
  }

  private static boolean ends(Process process, Duration most) {
    try {
      boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      } else if (process.exitValue() != 0) {
        throw new IllegalStateException("A benchmark has failed: " + process.info());
      }
      return ended;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IllegalStateException("Interrupted.", e);
    }
  }

  /** Runs a command whose output nobody reads, and returns how many seconds it took. */
  static double seconds(List<String> command, String... environment) throws IOException {
    return seconds(command, Duration.ofMinutes(1), environment);
  }

  /**
   * Runs a command whose output nobody reads, and returns how many seconds it took.
   *
   * @param command the command
   * @param most how long it may take
   * @param environment names of variables, each followed by its value
   */
  static double seconds(List<String> command, Duration most, String... environment)
      throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    for (int i = 0; i < environment.length; i += 2) {
      builder.environment().put(environment[i], environment[i + 1]);
    }
    long start = System.nanoTime();
    if (!ends(builder.start(), most)) {
      throw new IllegalStateException("Takes more than " + most + ": " + command);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
