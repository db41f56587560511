package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.evidence.PrecedentSearch;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.CardText;
import dev.thaw.format.Json;
import dev.thaw.format.Page;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.SafeText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advises on the use cases in some files. */
@Command(
    name = "advise",
    description = "Advise on a use case, or on several.",
    footer = "  thaw advise my-case.yaml --explain")
final class AdviseCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A use case, in YAML or JSON; - reads standard input. Of several, each is advised on;"
              + " JSON is then an array.")
  private List<String> files = List.of();

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
  public Integer call() throws InvalidInput, InvalidRules {
    var advisor = rules.advisor();
    loadBeside(advisor);
    var cards = new ArrayList<AdvisedFile>();
    for (var file : files) {
      try {
        var useCase = UseCaseFile.read(file, in, advisor.facts(), InputFile.KINDS);
        cards.add(new AdvisedFile(file, advisor.explain(useCase)));
      } catch (InvalidInput e) {
        e.problems().forEach(spec.commandLine().getErr()::println);
      }
    }
    CommandOutput.print(spec, format.isJson() ? json(cards) : text(cards, advisor));
    return cards.size() == files.size() ? ExitCode.OK : ExitCode.USAGE;
  }

  /** Loads what stands beside the advice on another processor, while the advice is worked out. */
  private static void loadBeside(Advisor advisor) {
    var unused =
        CompletableFuture.runAsync(() -> advisor.opinions(UseCase.of()))
            .thenRun(() -> PrecedentSearch.packaged().nearest(UseCase.of()));
  }

  /** What is advised on the use case in a file. */
  private record AdvisedFile(String file, ExplainedAdvice card) {}

  private String json(List<AdvisedFile> cards) {
    var documents = cards.stream().map(one -> AdviceDocument.of(one.card())).toList();
    return files.size() == 1
        ? documents.stream().map(Json::write).collect(Collectors.joining())
        : Json.write(documents);
  }

  private String text(List<AdvisedFile> cards, Advisor advisor) {
    return cards.stream()
        .map(one -> named(one.file()) + text(one.card(), advisor))
        .collect(Collectors.joining("\n"));
  }

  private String named(String file) {
    return files.size() == 1 ? "" : "== " + SafeText.plain(file) + "\n";
  }

  private String text(ExplainedAdvice card, Advisor advisor) {
    var page = new Page(Ansi.AUTO.enabled());
    return whole ? CardText.whole(card, advisor, page) : CardText.brief(card, advisor, page);
  }
}
