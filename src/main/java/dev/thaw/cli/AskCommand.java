package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.CardText;
import dev.thaw.format.FactSentences;
import dev.thaw.format.Page;
import dev.thaw.interview.Interview;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.usecase.UseCase;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks for a use case, question by question, and advises on it. */
@Command(
    name = "ask",
    description =
        "Ask what can still change the advice, question by question, and then advise. Questions"
            + " are on standard error, so that the advice alone can be kept.",
    footer = "  thaw ask --short")
final class AskCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A use case to begin from; only what it leaves open is asked.")
  private @Nullable String file;

  @Option(names = "--short", description = "End as soon as the advice can no longer change.")
  private boolean brief;

  @Mixin private FormatOption format;

  @Mixin private RulesOption rules;

  AskCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() throws InvalidInput, InvalidRules {
    var advisor = rules.advisor();
    return ask(begun(advisor), advisor);
  }

  private UseCase begun(Advisor advisor) throws InvalidInput {
    if (file == null) {
      return UseCase.of();
    }
    if (file.equals(InputFile.STANDARD_INPUT)) {
      throw new InvalidInput(
          List.of("FILE is \"-\", but standard input holds the answers; allowed: a file."));
    }
    return UseCaseFile.read(file, in, advisor.facts(), "files");
  }

  private int ask(UseCase begun, Advisor advisor) {
    var dialogue = new Console(in, spec.commandLine().getErr());
    var conversation = new InterviewLoop(dialogue, FactSentences.of(advisor), brief);
    var interview = Interview.about(begun, advisor::explain);
    conversation.greet(interview);
    var told = conversation.hold(interview);
    dialogue.gap();
    int exit =
        CommandOutput.print(
            spec,
            format.write(
                colour -> CardText.brief(told.card(), advisor, new Page(colour)),
                () -> AdviceDocument.of(told.card())));
    if (!told.useCase().equals(begun)) {
      new SavedUseCase(dialogue, told.useCase()).offer();
    }
    return exit;
  }
}
