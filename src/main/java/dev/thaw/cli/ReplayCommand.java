package dev.thaw.cli;

import dev.thaw.files.Allowance;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.AdviceReader;
import dev.thaw.format.FactSentences;
import dev.thaw.replay.Replay;
import dev.thaw.replay.ReplayDocument;
import dev.thaw.replay.ReplayText;
import dev.thaw.rulebook.InvalidRules;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Consults the rules again about the use case of an advice. */
@Command(
    name = "replay",
    description =
        "Consult the rules again about the use case of an advice: whether the advice still holds,"
            + " or what has changed, rule by rule.",
    footer = "  thaw replay advice.json")
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
  public Integer call() throws InvalidInput, InvalidRules {
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
  }
}
