package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.analysis.MutationDocument;
import dev.thaw.analysis.MutationReport;
import dev.thaw.analysis.MutationText;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.scenarios.ScenariosText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which faults in the rules no scenario would notice. */
@Command(
    name = "mutate",
    description =
        "Put faults into the rules, one at a time, and list those that no scenario notices.",
    footer = "  thaw mutate --house my-house")
final class MutateCommand implements Callable<Integer> {

  private final Progress progress;

  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  @Mixin private FeaturesOption features;
  @Mixin private FormatOption format;

  MutateCommand(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Integer call() throws InvalidRules, InvalidInput {
    return mutate(rules.advisor(), features.scenarios(rules).telling(progress));
  }

  private int mutate(Advisor advisor, Scenarios scenarios) throws InvalidRules {
    var report = scenarios.run(advisor);
    if (!report.passed()) {
      spec.commandLine().getErr().println("The scenarios must hold before faults are tried.");
      return CommandOutput.print(
          spec,
          format.write(
              colour -> ScenariosText.troubles(report, colour),
              () -> MutationDocument.of(report, Optional.empty())),
          false);
    }
    var mutation = MutationReport.of(advisor, scenarios, progress);
    return CommandOutput.print(
        spec,
        format.write(
            colour -> MutationText.write(mutation, colour),
            () -> MutationDocument.of(report, Optional.of(mutation))),
        mutation.survivors().isEmpty());
  }
}
