package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.rulebook.InvalidRules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules a command consults; every command that consults any has it. */
final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rules folder to read in place of the built-in rules.")
  private @Nullable String folder;

  @Option(
      names = "--house",
      paramLabel = "DIR",
      description =
          "A folder of a team's own sentence files, laid over the rules; may be given more than"
              + " once, later ones over earlier ones.")
  private List<String> houses = List.of();

  @Mixin private CodeOption code;

  /**
   * Returns an advisor with the rules asked for.
   *
   * @throws InvalidRules when a folder cannot be taken
   */
  Advisor advisor() throws InvalidRules {
    if (!houses.isEmpty()) {
      return code.advisor(Optional.ofNullable(folder), houses);
    }
    return folder == null ? Advisor.builtIn() : code.advisor(folder);
  }
}
