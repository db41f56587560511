package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.CardText;
import dev.thaw.format.Page;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.usecase.UseCase;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advises on the use case in a file. */
@Command(name = "advise", description = "Advise on a use case.")
final class AdviseCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "The use case, in YAML or JSON; - reads standard input.")
  private String file;

  @Mixin private FormatOption format;

  @Option(
      names = "--explain",
      description =
          "Show all: the facts behind each finding, why nothing else is advised, every question, and"
              + " what the sources say. JSON always holds all but the words of the sources.")
  private boolean whole;

  @Mixin private RulesOption rules;

  AdviseCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    var err = spec.commandLine().getErr();
    try {
      var advisor = rules.advisor();
      return UseCaseFile.read(file, in, advisor.facts(), err, InputFile.KINDS)
          .map(useCase -> advise(useCase, advisor))
          .orElse(ExitCode.USAGE);
    } catch (InvalidRules e) {
      rules.tell(e, err);
      return ExitCode.USAGE;
    }
  }

  private int advise(UseCase useCase, Advisor advisor) {
    var card = advisor.explain(useCase);
    return CommandOutput.print(
        spec,
        format.write(
            colour ->
                whole
                    ? CardText.whole(card, advisor, new Page(colour))
                    : CardText.brief(card, advisor, new Page(colour)),
            () -> AdviceDocument.of(card)));
  }
}
