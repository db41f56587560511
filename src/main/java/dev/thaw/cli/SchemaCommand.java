package dev.thaw.cli;

import dev.thaw.format.Schema;
import dev.thaw.rulebook.InvalidRules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of use cases, or of what a command writes as JSON.",
    footer = "  thaw schema use-case")
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WHICH",
      description =
          "use-case, advice, batch, check, diff, evidence, mutate, replay, rules or test.")
  private Schema schema;

  @Mixin private RulesOption rules;

  @Override
  public Integer call() throws InvalidRules {
    return CommandOutput.print(spec, schema.text(rules.advisor().facts()));
  }
}
