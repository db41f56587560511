package dev.thaw.cli;

import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.RuleProblem;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on standard error why a command does not take what it was given. */
final class Refusal implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    var err = command.getErr();
    if (e instanceof InvalidRules rules) {
      lines(rules, command).forEach(err::println);
    } else if (e instanceof InvalidInput input) {
      input.problems().forEach(err::println);
    } else {
      err.println(Fault.describe(e));
    }
    return ExitCode.USAGE;
  }

  /**
   * Says what is wrong with a rules folder, a paragraph for each problem.
   *
   * @param rules why it is not taken
   * @param command the command that was asked to; tells whether compilers are quoted
   */
  static List<String> lines(InvalidRules rules, CommandLine command) {
    boolean verbose = command.getParseResult().hasMatchedOption(CodeOption.VERBOSE);
    int problems = rules.problems().size();
    return Stream.of(
            rules.problems().stream().map(RuleProblem::describe),
            verbose ? rules.compilerMessages().stream() : Stream.<String>empty(),
            Stream.of(
                problems == 1 ? "1 problem in the rules." : problems + " problems in the rules."))
        .flatMap(lines -> lines)
        .toList();
  }
}
