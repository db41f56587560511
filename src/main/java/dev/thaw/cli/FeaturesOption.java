package dev.thaw.cli;

import dev.thaw.files.InvalidInput;
import dev.thaw.scenarios.Scenarios;
import java.util.List;
import picocli.CommandLine.Option;

/** Which scenarios rules are held against. */
final class FeaturesOption {

  @Option(
      names = "--features",
      paramLabel = "PATH",
      description =
          "Feature files or folders in place of the built-in scenarios; may be given more than"
              + " once.")
  private List<String> paths = List.of();

  /**
   * Returns the scenarios asked for.
   *
   * @throws InvalidInput when there are none
   */
  Scenarios scenarios() throws InvalidInput {
    return scenarios(paths);
  }

  /**
   * Returns the scenarios of some features, or the built-in ones where none are named.
   *
   * @param paths feature files or folders
   * @throws InvalidInput when there are none
   */
  static Scenarios scenarios(List<String> paths) throws InvalidInput {
    return paths.isEmpty() ? Scenarios.builtIn() : Scenarios.in(paths);
  }
}
