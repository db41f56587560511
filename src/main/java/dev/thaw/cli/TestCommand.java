package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.analysis.Coverage;
import dev.thaw.analysis.CoverageText;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.InvalidFeatures;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.scenarios.ScenariosText;
import dev.thaw.wording.FileName;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios and says which did not pass, and why. */
@Command(name = "test", description = "Run scenarios.")
final class TestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FEATURES",
      arity = "0..*",
      description =
          "Feature files, folders of them, or my.feature:12 for the scenario at a line; without"
              + " any, the built-in scenarios.")
  private List<String> features = List.of();

  @Mixin private RulesOption rules;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      defaultValue = "thaw-report",
      description = "Where Cucumber's reports go; thaw-report, if left out.")
  private String folder;

  @Override
  public Integer call() {
    var err = spec.commandLine().getErr();
    try {
      var scenarios = FeaturesOption.scenarios(features);
      var advisor = rules.advisor();
      return answer(advisor, scenarios.run(advisor, FileName.here(folder)));
    } catch (InvalidRules e) {
      rules.tell(e, err);
    } catch (InvalidFeatures e) {
      e.mistakes().forEach(err::println);
    } catch (IOException | InvalidPathException e) {
      err.println(Shown.plain(folder) + ": the reports cannot be written there.");
    }
    return ExitCode.USAGE;
  }

  private int answer(Advisor advisor, ScenarioReport report) {
    boolean colour = Ansi.AUTO.enabled();
    var coverage =
        CoverageText.write(Coverage.of(advisor, report), report.results().size(), colour);
    return Answer.print(spec, coverage + "\n" + text(report, colour), report.passed());
  }

  private String text(ScenarioReport report, boolean colour) {
    var troubles = ScenariosText.troubles(report, colour);
    return troubles
        + (troubles.isEmpty() ? "" : "\n")
        + "Reports: "
        + FileName.of(FileName.path(folder).resolve(Scenarios.HTML))
        + ", "
        + FileName.of(FileName.path(folder).resolve(Scenarios.MESSAGES))
        + "\n"
        + ScenariosText.summary(report);
  }
}
