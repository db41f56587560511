package dev.thaw.cli;

import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.format.AdviceReader;
import dev.thaw.format.FactSentences;
import dev.thaw.format.InvalidAdvice;
import dev.thaw.replay.Replay;
import dev.thaw.replay.ReplayDocument;
import dev.thaw.replay.ReplayText;
import dev.thaw.rulebook.InvalidRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Consults the rules again about the use case of an advice. */
@Command(
    name = "replay",
    description =
        "Consult the rules again about the use case of an advice: whether the advice still holds,"
            + " or what has changed, rule by rule.")
final class ReplayCommand implements Callable<Integer> {

  private static final Allowance ALLOWED = Allowance.ofOne(AdviceReader.LARGEST, InputFile.KINDS);

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "The advice, in JSON as advise --format json writes it; - reads standard input.")
  private String file;

  @Mixin private RulesOption rules;
  @Mixin private FormatOption format;

  ReplayCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    var err = spec.commandLine().getErr();
    try {
      var advisor = rules.advisor();
      var then =
          InputFile.read(
              file, in, ALLOWED, (place, text) -> AdviceReader.read(place, text, advisor.facts()));
      var replay = Replay.of(then, advisor);
      return CommandOutput.print(
          spec,
          format.write(
              colour -> ReplayText.write(replay, FactSentences.of(advisor), colour),
              () -> ReplayDocument.of(replay)),
          replay.holds());
    } catch (InvalidAdvice e) {
      e.problems().forEach(err::println);
    } catch (InvalidRules e) {
      rules.tell(e, err);
    } catch (FileProblem | IOException | InvalidPathException e) {
      err.println(InputFile.complaint(file, e));
    }
    return ExitCode.USAGE;
  }
}
