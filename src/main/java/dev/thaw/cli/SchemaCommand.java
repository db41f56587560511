package dev.thaw.cli;

import dev.thaw.format.Schema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema of use cases or of advice.")
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WHICH", description = "use-case or advice.")
  private Schema schema;

  @Override
  public Integer call() {
    return Answer.print(spec, schema.text());
  }
}
