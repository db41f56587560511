package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.analysis.Check;
import dev.thaw.analysis.CheckDocument;
import dev.thaw.analysis.CheckText;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.Scenarios;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whether rules are valid, hold together, and keep what the scenarios promise. */
@Command(
    name = "check",
    description =
        "Check the rules: are they valid, do they hold together in every case, do the"
            + " scenarios hold?",
    footer = "  thaw check --rules my-rules")
final class CheckCommand implements Callable<Integer> {

  private final Progress progress;

  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  @Mixin private FeaturesOption features;
  @Mixin private FormatOption format;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "Save the case of each concern there, as case-1.yaml and so on.")
  private @Nullable String folder;

  CheckCommand(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Integer call() throws InvalidRules, InvalidInput {
    var scenarios = features.scenarios(rules).telling(progress);
    try {
      return check(rules.advisor(), scenarios);
    } catch (InvalidRules e) {
      // Invalid rules are the answer to this command; only what cannot be looked at is an error.
      if (e.isRefused()) {
        throw e;
      }
      return CommandOutput.print(
          spec, format.write(colour -> text(e), () -> CheckDocument.of(e)), false);
    }
  }

  private String text(InvalidRules invalid) {
    return String.join("\n", Refusal.lines(invalid, spec.commandLine())) + "\n";
  }

  private int check(Advisor advisor, Scenarios scenarios) {
    progress.at(ProgressLine.CASES, 0, 1);
    var check = Check.of(advisor);
    progress.at(ProgressLine.CASES, 1, 1);
    var report = scenarios.run(advisor);
    boolean holds = CheckDocument.holds(check, report);
    var text =
        format.write(
            colour -> CheckText.write(check, report, colour),
            () -> CheckDocument.of(check, report));
    int printed = CommandOutput.print(spec, text, holds);
    var problem =
        Optional.ofNullable(folder).flatMap(to -> SavedCases.save(check.violations(), to));
    problem.ifPresent(spec.commandLine().getErr()::println);
    return problem.isEmpty() ? printed : ExitCode.USAGE;
  }
}
