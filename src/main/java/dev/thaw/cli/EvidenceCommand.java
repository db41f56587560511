package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.evidence.Comparisons;
import dev.thaw.evidence.InvalidComparisons;
import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.files.NewFile;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scorecard.Scorecard;
import dev.thaw.scorecard.ScorecardChart;
import dev.thaw.scorecard.ScorecardDocument;
import dev.thaw.scorecard.ScorecardText;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores advisers on published comparisons. */
@Command(
    name = "evidence",
    description =
        "Score advisers on published comparisons: what is lost by following the book, second"
            + " opinions, and simple rules.")
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
  public Integer call() {
    try {
      var advisor = rules.advisor();
      return comparisons(advisor).map(read -> score(read, advisor)).orElse(ExitCode.USAGE);
    } catch (InvalidRules e) {
      rules.tell(e, spec.commandLine().getErr());
      return ExitCode.USAGE;
    }
  }

  private Optional<Comparisons> comparisons(Advisor advisor) {
    if (file == null) {
      return Optional.of(Comparisons.builtIn(advisor.facts()));
    }
    var err = spec.commandLine().getErr();
    try {
      var allowed = Allowance.ofOne(Comparisons.LARGEST, InputFile.KINDS);
      return Optional.of(
          InputFile.read(
              file,
              in,
              allowed,
              (place, table) -> Comparisons.read(place, table, advisor.facts())));
    } catch (InvalidComparisons e) {
      e.problems().forEach(err::println);
    } catch (FileProblem | IOException | InvalidPathException e) {
      err.println(InputFile.complaint(file, e));
    }
    return Optional.empty();
  }

  private int score(Comparisons comparisons, Advisor advisor) {
    var scorecard = Scorecard.of(comparisons, advisor);
    if (picture != null && !isDrawn(scorecard, picture)) {
      return ExitCode.USAGE;
    }
    return CommandOutput.print(
        spec,
        format.write(
            colour -> ScorecardText.write(scorecard, colour),
            () -> ScorecardDocument.of(scorecard, advisor.version())));
  }

  private boolean isDrawn(Scorecard scorecard, String to) {
    var err = spec.commandLine().getErr();
    var name = SafeText.file(to);
    if (scorecard.tables().isEmpty()) {
      err.println(name + ": there is no comparison to draw.");
      return false;
    }
    try {
      NewFile.write(FileName.here(to), ScorecardChart.svg(scorecard.tables().get(0)));
      return true;
    } catch (FileAlreadyExistsException e) {
      err.println(name + ": there is such a file already; allowed: a new name.");
    } catch (IOException | InvalidPathException e) {
      err.println(name + ": it cannot be written; allowed: another name.");
    }
    return false;
  }
}
