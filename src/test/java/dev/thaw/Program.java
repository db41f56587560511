package dev.thaw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program run as a user runs it, from the project's folder if no other is named. */
record Program(int exit, String out, String err) {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String JAVA_HOME = System.getProperty("java.home");

  /** Runs a line of a shell, whose {@code java} is the one that runs the tests. */
  static Program shell(String line) throws IOException, InterruptedException {
    return run(HERE, System.getenv(), List.of("sh", "-c", line));
  }

  /** Runs {@code java} with the given arguments. */
  static Program java(String... arguments) throws IOException, InterruptedException {
    return javaIn(HERE, arguments);
  }

  /** Runs {@code java} from another folder than the project's. */
  static Program javaIn(Path folder, String... arguments) throws IOException, InterruptedException {
    return run(folder, System.getenv(), java(List.of(arguments)));
  }

  /** Runs {@code java} with nothing but the given variables in its environment. */
  static Program javaOn(Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    return run(HERE, environment, java(arguments));
  }

  private static List<String> java(List<String> arguments) {
    var command = new ArrayList<>(List.of(Path.of(JAVA_HOME, "bin", "java").toString()));
    command.addAll(arguments);
    return command;
  }

  private static Program run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    var errors = Files.createTempFile("thaw", ".err");
    try {
      var builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.environment().merge("PATH", JAVA_HOME + "/bin", (old, own) -> own + ":" + old);
      var process = builder.start();
      process.getOutputStream().close();
      var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Program(process.waitFor(), out, Files.readString(errors));
    } finally {
      Files.delete(errors);
    }
  }
}
