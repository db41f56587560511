package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Scenarios;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--opinion",
      paramLabel = "NAME",
      converter = OpinionName.class,
      completionCandidates = OpinionName.class,
      description =
          "The rules of a second opinion in place of the book's: ${COMPLETION-CANDIDATES}.")
  private @Nullable String opinion;

  @Mixin private CodeOption code;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Returns an advisor with the rules asked for.
   *
   * @throws InvalidRules when a folder cannot be taken
   */
  Advisor advisor() throws InvalidRules {
    if (opinion != null) {
      return advisor(opinion);
    }
    if (!houses.isEmpty()) {
      return code.advisor(Optional.ofNullable(folder), houses);
    }
    return folder == null ? Advisor.builtIn() : code.advisor(folder);
  }

  private Advisor advisor(String name) {
    if (folder != null || !houses.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--opinion stands for rules of its own; allowed: --opinion alone.");
    }
    return Advisor.ofOpinion(name).orElseThrow();
  }

  /**
   * Returns the scenarios of some features, or where none are named those that come with the
   * program for the rules asked for.
   *
   * @param paths feature files or folders
   * @throws InvalidInput when there are none
   */
  Scenarios scenarios(List<String> paths) throws InvalidInput {
    if (!paths.isEmpty()) {
      return Scenarios.in(paths);
    }
    return opinion == null ? Scenarios.builtIn() : Scenarios.ofOpinion(opinion);
  }

  /** Takes the name of a second opinion. */
  static final class OpinionName implements ITypeConverter<String>, Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Advisor.secondOpinions().iterator();
    }

    @Override
    public String convert(String written) {
      return new WordConverter<>(Advisor.secondOpinions().toArray(String[]::new)).convert(written);
    }
  }
}
