package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a command lets a rules folder bring, and how much it tells of its problems. */
final class CodeOption {

  static final String VERBOSE = "--verbose";

  @Option(
      names = "--allow-code",
      description =
          "Let a rules folder bring DRL and a vocabulary of its own. They are code: it runs with"
              + " all your rights.")
  private boolean allowed;

  @Option(names = VERBOSE, description = "Show what the compiler says of a folder's own code, too.")
  @SuppressWarnings("UnusedVariable") // Whoever writes a refusal asks picocli for it.
  private boolean verbose;

  /**
   * Returns an advisor with the rules of a folder.
   *
   * @param path the folder
   * @throws InvalidRules when the folder cannot be taken
   */
  Advisor advisor(String path) throws InvalidRules {
    try {
      return Advisor.of(folder(path), code());
    } catch (InvalidRules e) {
      throw e.in(SafeText.plain(path));
    }
  }

  /**
   * Returns an advisor with the rules of a folder, and houses laid over them.
   *
   * @param path the folder; nothing for the built-in rules
   * @param houses the house folders, later ones over earlier ones
   * @throws InvalidRules when one of them cannot be taken
   */
  Advisor advisor(Optional<String> path, List<String> houses) throws InvalidRules {
    var folder = path.isPresent() ? placed(path.get()) : RulesFolder.builtIn();
    for (var house : houses) {
      folder = folder.withHouse(placed(house));
    }
    try {
      return Advisor.of(folder, code());
    } catch (InvalidRules e) {
      throw e.in(path.map(SafeText::plain), houses.stream().map(SafeText::plain).toList());
    }
  }

  private OwnCode code() {
    return allowed ? OwnCode.ALLOWED : OwnCode.REFUSED;
  }

  private static RulesFolder placed(String path) throws InvalidRules {
    try {
      return folder(path);
    } catch (InvalidRules e) {
      throw e.in(SafeText.file(path));
    }
  }

  private static RulesFolder folder(String path) throws InvalidRules {
    try {
      return RulesFolder.in(FileName.folder(path));
    } catch (InvalidPathException e) {
      throw missing();
    }
  }

  /** Refuses a folder whose name cannot even be looked for. */
  static InvalidRules missing() {
    return RulesFolder.missing();
  }
}
