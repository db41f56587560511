package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.evidence.PrecedentSearch;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.CardText;
import dev.thaw.format.Json;
import dev.thaw.format.Page;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.SafeText;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;

/**
 * What is advised on the use cases in some files.
 *
 * @param cards the advice on each file that can be read, in their order
 * @param asked how many files there were
 */
record AdvisedFiles(List<AdvisedFile> cards, int asked) {

  /** What is advised on the use case in a file. */
  private record AdvisedFile(String file, ExplainedAdvice advice) {}

  /**
   * Advises on every file that can be read, and says of the others why they cannot.
   *
   * @param files the files' paths; {@link InputFile#STANDARD_INPUT} is one
   * @param in standard input
   * @param advisor the rules
   * @param brief whether a short card is all that is asked for
   * @param err hears what is wrong with a file
   */
  static AdvisedFiles of(
      List<String> files, InputStream in, Advisor advisor, boolean brief, PrintWriter err) {
    loadBeside(advisor);
    var cards = new ArrayList<AdvisedFile>();
    for (var file : files) {
      try {
        var useCase = UseCaseFile.read(file, in, advisor.facts(), InputFile.KINDS);
        cards.add(
            new AdvisedFile(
                file, brief ? advisor.explainInBrief(useCase) : advisor.explain(useCase)));
      } catch (InvalidInput e) {
        e.problems().forEach(err::println);
      }
    }
    return new AdvisedFiles(cards, files.size());
  }

  /** Loads what stands beside the advice on another processor, while the advice is worked out. */
  private static void loadBeside(Advisor advisor) {
    var unused =
        CompletableFuture.runAsync(() -> advisor.opinions(UseCase.of()))
            .thenRun(() -> PrecedentSearch.packaged().nearest(UseCase.of()));
  }

  /** Returns the exit code of whoever has advised on these. */
  int exitCode() {
    return cards.size() == asked ? ExitCode.OK : ExitCode.USAGE;
  }

  private boolean isOfMany() {
    return asked > 1;
  }

  /** Returns it as JSON, an array where there were several files. */
  String json() {
    var documents = cards.stream().map(one -> AdviceDocument.of(one.advice())).toList();
    return isOfMany()
        ? Json.write(documents)
        : documents.stream().map(Json::write).collect(Collectors.joining());
  }

  /**
   * Returns it as text, each advice under the name of its file where there were several.
   *
   * @param advisor the rules
   * @param whole whether all is shown
   */
  String text(Advisor advisor, boolean whole) {
    return cards.stream()
        .map(one -> named(one.file()) + text(one.advice(), advisor, whole))
        .collect(Collectors.joining("\n"));
  }

  private String named(String file) {
    return isOfMany() ? "== " + SafeText.plain(file) + "\n" : "";
  }

  private static String text(ExplainedAdvice advice, Advisor advisor, boolean whole) {
    var page = new Page(Ansi.AUTO.enabled());
    return whole ? CardText.whole(advice, advisor, page) : CardText.brief(advice, advisor, page);
  }
}
