package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.analysis.Coverage;
import dev.thaw.analysis.CoverageText;
import dev.thaw.analysis.TestDocument;
import dev.thaw.files.FileProblem;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.Reports;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.scenarios.ScenariosText;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios and says which did not pass, and why. */
@Command(
    name = "test",
    description = "Run scenarios.",
    footer = "  thaw test my-scenarios --house my-house")
final class TestCommand implements Callable<Integer> {

  private final Progress progress;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FEATURES",
      arity = "0..*",
      description =
          "Feature files, folders of them, or my.feature:12 for the scenario at a line; without"
              + " any, the built-in scenarios.")
  private List<String> features = List.of();

  @Mixin private RulesOption rules;
  @Mixin private FormatOption format;

  @Option(
      names = "--coverage",
      description =
          "Show of each rule in which scenarios it matched, and how its conditions evaluated;"
              + " JSON always holds that.")
  private boolean covers;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Where Cucumber's reports go; without it, none are written.")
  private @Nullable String folder;

  TestCommand(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Integer call() throws InvalidRules, InvalidInput {
    var scenarios = rules.scenarios(features).telling(progress);
    return test(rules.advisor(), scenarios);
  }

  private int test(Advisor advisor, Scenarios scenarios) {
    if (folder == null) {
      return answer(advisor, scenarios.run(advisor), List.of());
    }
    var run = scenarios.reported(advisor);
    var problem = problem(run.reports(), folder);
    int exit = answer(advisor, run.report(), problem.isEmpty() ? named(folder) : List.of());
    problem.ifPresent(spec.commandLine().getErr()::println);
    return problem.isEmpty() ? exit : ExitCode.USAGE;
  }

  private static Optional<String> problem(Reports reports, String folder) {
    try {
      reports.write(FileName.folder(folder));
      return Optional.empty();
    } catch (FileProblem e) {
      return Optional.of(SafeText.file(folder) + ": " + e.says());
    } catch (IOException | InvalidPathException e) {
      return Optional.of(SafeText.file(folder) + ": the reports cannot be written there.");
    }
  }

  private int answer(Advisor advisor, ScenarioReport report, List<String> reports) {
    return CommandOutput.print(
        spec,
        format.write(
            colour -> text(advisor, report, reports, colour),
            () -> TestDocument.of(Coverage.of(advisor, report), report, reports)),
        report.passed());
  }

  private String text(
      Advisor advisor, ScenarioReport report, List<String> reports, boolean colour) {
    return Stream.of(
            ScenariosText.troubles(report, colour),
            covers ? coverage(advisor, report, colour) : "",
            (reports.isEmpty() ? "" : "Reports: " + String.join(", ", reports) + "\n")
                + ScenariosText.summary(report))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String coverage(Advisor advisor, ScenarioReport report, boolean colour) {
    return CoverageText.write(Coverage.of(advisor, report), report.results().size(), colour);
  }

  private static List<String> named(String folder) {
    return Stream.of(Reports.HTML, Reports.MESSAGES)
        .map(name -> SafeText.plain(FileName.of(FileName.path(folder).resolve(name))))
        .toList();
  }
}
