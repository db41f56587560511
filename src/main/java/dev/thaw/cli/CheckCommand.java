package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.analysis.Check;
import dev.thaw.analysis.CheckDocument;
import dev.thaw.analysis.CheckText;
import dev.thaw.format.Json;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.InvalidFeatures;
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

/** Says whether rules are well said, hold together, and keep what the scenarios promise. */
@Command(
    name = "check",
    description =
        "Check the rules: are they well said, do they hold together in every case, do the"
            + " scenarios hold?")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  @Mixin private FeaturesOption features;
  @Mixin private FormatOption format;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "Save the case of each concern there, as case-1.yaml and so on.")
  private @Nullable String folder;

  @Override
  public Integer call() {
    var err = spec.commandLine().getErr();
    try {
      var scenarios = features.scenarios();
      return check(rules.advisor(), scenarios);
    } catch (InvalidRules e) {
      // What is ill said is what was asked for; only what cannot be looked at is an error.
      if (!e.isRefused() && format.isJson()) {
        return Answer.print(spec, Json.write(CheckDocument.of(e)), false);
      }
      rules.tell(e, e.isRefused() ? err : spec.commandLine().getOut());
      return e.isRefused() ? ExitCode.USAGE : Main.FAILED;
    } catch (InvalidFeatures e) {
      e.mistakes().forEach(err::println);
    }
    return ExitCode.USAGE;
  }

  private int check(Advisor advisor, Scenarios scenarios) {
    var check = Check.of(advisor);
    var report = scenarios.run(advisor);
    boolean holds = check.concerns().isEmpty() && report.passed();
    var text =
        format.write(
            colour -> CheckText.write(check, report, colour),
            () -> CheckDocument.of(check, report));
    int printed = Answer.print(spec, text, holds);
    var problem = Optional.ofNullable(folder).flatMap(to -> SavedCases.save(check.concerns(), to));
    problem.ifPresent(spec.commandLine().getErr()::println);
    return problem.isEmpty() ? printed : ExitCode.USAGE;
  }
}
