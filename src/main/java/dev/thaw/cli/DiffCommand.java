package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.analysis.Diff;
import dev.thaw.analysis.DiffDocument;
import dev.thaw.analysis.DiffText;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Progress;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what an edit of rules, or of a house, does to advice and scenarios. */
@Command(
    name = "diff",
    description =
        "Compare rules before and after an edit: which cases change advice, and which scenarios"
            + " break.",
    footer = "  thaw diff old-rules new-rules")
final class DiffCommand implements Callable<Integer> {

  private static final String ALLOWED =
      "diff compares two things; allowed: OLD NEW (two rules folders), OLD NEW --house DIR (with a"
          + " house over both), --house DIR (the built-in rules without and with it), or --house OLD"
          + " --house NEW (two versions of it over the built-in rules).";

  private final Progress progress;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..2",
      description = "The rules folder before the edit, and the one after it.")
  private List<String> folders = List.of();

  @Option(
      names = "--house",
      paramLabel = "DIR",
      description =
          "A folder of a team's own sentence files, laid over both; without rules folders, what"
              + " the house itself does. Given twice, the house before and after an edit.")
  private List<String> houses = List.of();

  @Option(names = "--fail", description = "End with exit code 1 where the edit breaks a scenario.")
  private boolean strict;

  @Mixin private CodeOption code;

  @Mixin private FeaturesOption features;
  @Mixin private FormatOption format;

  DiffCommand(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Integer call() throws InvalidRules, InvalidInput {
    if (!isAllowed()) {
      throw new ParameterException(spec.commandLine(), ALLOWED);
    }
    var scenarios = features.scenarios().telling(progress);
    var old = before();
    var edited = after();
    progress.at(ProgressLine.CASES, 0, 1);
    var diff = Diff.between(old, edited);
    progress.at(ProgressLine.CASES, 1, 1);
    var was = scenarios.run(old);
    var is = scenarios.run(edited);
    var document = DiffDocument.of(diff, was, is);
    return CommandOutput.print(
        spec,
        format.write(colour -> DiffText.write(diff, was, is, colour), () -> document),
        !strict || document.scenarios().failed().isEmpty());
  }

  private boolean isAllowed() {
    return switch (folders.size()) {
      case 0 -> houses.size() == 1 || houses.size() == 2;
      case 2 -> houses.size() < 2;
      default -> false;
    };
  }

  private Advisor before() throws InvalidRules {
    if (folders.isEmpty() && houses.size() == 1) {
      return Advisor.builtIn();
    }
    return advisor(0);
  }

  private Advisor after() throws InvalidRules {
    return advisor(1);
  }

  /** Returns the rules on one side; what is given once, is the same on both. */
  private Advisor advisor(int side) throws InvalidRules {
    var folder = folders.stream().skip(side).findFirst();
    var house = houses.stream().skip(houses.size() == 2 ? side : 0).findFirst();
    return house.isPresent()
        ? code.advisor(folder, List.of(house.get()))
        : code.advisor(folder.orElse(""));
  }
}
