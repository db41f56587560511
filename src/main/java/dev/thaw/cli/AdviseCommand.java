package dev.thaw.cli;

import dev.thaw.rulebook.InvalidRules;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
  public Integer call() throws InvalidRules {
    var advisor = rules.advisor();
    boolean brief = !whole && !format.isJson();
    var advised = AdvisedFiles.of(files, in, advisor, brief, spec.commandLine().getErr());
    CommandOutput.print(spec, format.isJson() ? advised.json() : advised.text(advisor, whole));
    return advised.exitCode();
  }
}
