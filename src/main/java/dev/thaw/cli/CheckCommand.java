package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.analysis.Check;
import dev.thaw.analysis.CheckText;
import dev.thaw.analysis.Concern;
import dev.thaw.format.UseCaseYaml;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.InvalidFeatures;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.wording.FileName;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
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
      rules.tell(e, e.isRefused() ? err : spec.commandLine().getOut());
      return e.isRefused() ? ExitCode.USAGE : Main.FAILED;
    } catch (InvalidFeatures e) {
      e.mistakes().forEach(err::println);
    } catch (IOException | InvalidPathException e) {
      err.println(Shown.plain(String.valueOf(folder)) + ": the cases cannot be saved there.");
    }
    return ExitCode.USAGE;
  }

  private int check(Advisor advisor, Scenarios scenarios) throws IOException {
    var check = Check.of(advisor);
    var report = scenarios.run(advisor);
    boolean holds = check.concerns().isEmpty() && report.passed();
    var text = CheckText.write(check, report, Ansi.AUTO.enabled());
    int printed = Answer.print(spec, text, holds);
    save(check.concerns());
    return printed;
  }

  private void save(List<Concern> concerns) throws IOException {
    if (folder != null) {
      var place = Files.createDirectories(FileName.here(folder));
      for (int i = 0; i < concerns.size(); i++) {
        var example = concerns.get(i).example();
        if (example.isPresent()) {
          var file = place.resolve("case-" + (i + 1) + ".yaml");
          Files.writeString(file, UseCaseYaml.write(example.get()));
        }
      }
    }
  }
}
