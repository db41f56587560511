package dev.thaw.cli;

import dev.thaw.bulk.CaseTable;
import dev.thaw.rulebook.InvalidRules;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the advice in every case of the case space. */
@Command(
    name = "table",
    description =
        "Print the advice in every case that the rules tell apart, as CSV: a column for each fact,"
            + " two for a number (from, to); an empty cell is unknown.",
    footer = "  thaw table --house our-house > table.csv")
final class TableCommand implements Callable<Integer> {

  private final OutputStream out;

  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  TableCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws InvalidRules {
    var table = new CaseTable(rules.advisor());
    try {
      table.write(out);
      return ExitCode.OK;
    } catch (IOException e) {
      return Main.unwritten(out, spec.commandLine().getErr());
    }
  }
}
