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
   * Returns the scenarios asked for, or those that come with some rules where none are named.
   *
   * @param rules the rules
   * @throws InvalidInput when there are none
   */
  Scenarios scenarios(RulesOption rules) throws InvalidInput {
    return rules.scenarios(paths);
  }

  /**
   * Returns the scenarios asked for, or those of the book where none are named.
   *
   * @throws InvalidInput when there are none
   */
  Scenarios scenarios() throws InvalidInput {
    return paths.isEmpty() ? Scenarios.builtIn() : Scenarios.in(paths);
  }
}
