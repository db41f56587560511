package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.wording.Shown;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What a command lets a rules folder bring, and how much it tells of its mistakes. */
final class CodeOption {

  @Option(
      names = "--allow-code",
      description =
          "Let a rules folder bring DRL and a vocabulary of its own. They are code: it runs with"
              + " all your rights.")
  private boolean allowed;

  @Option(
      names = "--verbose",
      description = "Show what the compiler says of a folder's own code, too.")
  private boolean verbose;

  /**
   * Returns an advisor with the rules of a folder.
   *
   * @param path the folder
   * @throws InvalidRules when the folder cannot be taken
   */
  Advisor advisor(String path) throws InvalidRules {
    try {
      return Advisor.of(folder(path), allowed);
    } catch (InvalidRules e) {
      throw e.in(Shown.plain(path));
    }
  }

  private static RulesFolder folder(String path) throws InvalidRules {
    try {
      if (path.isBlank()) {
        throw RulesFolder.missing();
      }
      return RulesFolder.in(Path.of(path));
    } catch (InvalidPathException e) {
      throw RulesFolder.missing();
    }
  }

  /**
   * Says what is wrong with a folder, a paragraph for each mistake.
   *
   * @param refusal why it is not taken
   * @param to where to say it
   */
  void tell(InvalidRules refusal, PrintWriter to) {
    refusal.mistakes().forEach(mistake -> to.println(mistake.told()));
    if (verbose) {
      refusal.compilerMessages().forEach(to::println);
    }
    to.println(count(refusal.mistakes().size()));
  }

  private static String count(int mistakes) {
    return mistakes == 1 ? "1 mistake in the rules." : mistakes + " mistakes in the rules.";
  }
}
