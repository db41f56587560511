package dev.thaw.cli;

import dev.thaw.analysis.Diff;
import dev.thaw.analysis.DiffText;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.InvalidFeatures;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what an edit of rules does to advice and scenarios. */
@Command(
    name = "diff",
    description =
        "Compare two rules folders: which cases change advice, and which scenarios break.")
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The rules folder before the edit.")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The rules folder after it.")
  private String after;

  @Mixin private CodeOption code;

  @Mixin private FeaturesOption features;

  @Override
  public Integer call() {
    var err = spec.commandLine().getErr();
    try {
      var scenarios = features.scenarios();
      var old = code.advisor(before);
      var edited = code.advisor(after);
      var diff = Diff.between(old, edited);
      return Answer.print(
          spec,
          DiffText.write(diff, scenarios.run(old), scenarios.run(edited), Ansi.AUTO.enabled()));
    } catch (InvalidRules e) {
      code.tell(e, err);
    } catch (InvalidFeatures e) {
      e.mistakes().forEach(err::println);
    }
    return ExitCode.USAGE;
  }
}
