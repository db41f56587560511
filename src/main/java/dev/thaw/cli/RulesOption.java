package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.wording.Shown;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules a command consults; every command that consults any has it. */
final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rules folder to read in place of the built-in rules.")
  private @Nullable String folder;

  @Option(
      names = "--allow-code",
      description =
          "Let the folder bring DRL and a vocabulary of its own. They are code: it runs with all"
              + " your rights.")
  private boolean allowCode;

  @Option(
      names = "--verbose",
      description = "Show what the compiler says of the folder's own code, too.")
  private boolean verbose;

  /**
   * Returns an advisor with the rules asked for.
   *
   * @throws InvalidRules when the folder cannot be taken
   */
  Advisor advisor() throws InvalidRules {
    return folder == null ? Advisor.builtIn() : advisor(folder);
  }

  /**
   * Returns an advisor with the rules of a folder.
   *
   * @param path the folder
   * @throws InvalidRules when the folder cannot be taken
   */
  Advisor advisor(String path) throws InvalidRules {
    return Advisor.of(folder(path), allowCode);
  }

  private static RulesFolder folder(String path) throws InvalidRules {
    try {
      return RulesFolder.in(Path.of(path));
    } catch (InvalidPathException e) {
      throw RulesFolder.missing(path);
    }
  }

  /**
   * Says what is wrong with a folder.
   *
   * @param refusal why it is not taken
   * @param err where to say it
   */
  void tell(InvalidRules refusal, PrintWriter err) {
    var where = Optional.ofNullable(folder).map(name -> Shown.plain(name) + ": ").orElse("");
    refusal.mistakes().forEach(mistake -> err.println(mistake.told()));
    if (verbose) {
      refusal.compilerMessages().forEach(err::println);
    }
    err.println(where + count(refusal.mistakes().size()));
  }

  private static String count(int mistakes) {
    return mistakes == 1 ? "1 mistake in the rules." : mistakes + " mistakes in the rules.";
  }
}
