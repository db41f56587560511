package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.evidence.Comparisons;
import dev.thaw.files.Allowance;
import dev.thaw.files.InvalidInput;
import dev.thaw.files.NewFile;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scorecard.Scorecard;
import dev.thaw.scorecard.ScorecardChart;
import dev.thaw.scorecard.ScorecardDocument;
import dev.thaw.scorecard.ScorecardText;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores advisers on published comparisons. */
@Command(
    name = "evidence",
    description =
        "Score advisers on published comparisons: what is lost by following the book, second"
            + " opinions, and simple rules.",
    footer = "  thaw evidence --svg scorecard.svg")
final class EvidenceCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Option(
      names = "--comparisons",
      paramLabel = "FILE",
      description =
          "Comparisons to score on in place of the built-in ones, with the same columns; - reads"
              + " standard input.")
  private @Nullable String file;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Draw the first table to a new file as well.")
  private @Nullable String picture;

  @Mixin private FormatOption format;

  @Mixin private RulesOption rules;

  EvidenceCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() throws InvalidInput, InvalidRules {
    var advisor = rules.advisor();
    var scorecard = Scorecard.of(comparisons(advisor), advisor);
    if (picture != null) {
      draw(scorecard, picture);
    }
    return CommandOutput.print(
        spec,
        format.write(
            colour -> ScorecardText.write(scorecard, colour),
            () -> ScorecardDocument.of(scorecard, advisor.version())));
  }

  private Comparisons comparisons(Advisor advisor) throws InvalidInput {
    if (file == null) {
      return Comparisons.builtIn(advisor.facts());
    }
    var allowed = Allowance.ofOne(Comparisons.LARGEST, InputFile.KINDS);
    return InputFile.read(
        file, in, allowed, (place, table) -> Comparisons.read(place, table, advisor.facts()));
  }

  private static void draw(Scorecard scorecard, String to) throws InvalidInput {
    if (scorecard.tables().isEmpty()) {
      throw InputFile.refused(to, "there is no comparison to draw.");
    }
    try {
      NewFile.write(FileName.here(to), ScorecardChart.svg(scorecard.tables().get(0)));
    } catch (FileAlreadyExistsException e) {
      throw InputFile.refused(to, "there is such a file already; allowed: a new name.");
    } catch (IOException | InvalidPathException e) {
      throw InputFile.refused(to, "it cannot be written; allowed: another name.");
    }
  }
}
