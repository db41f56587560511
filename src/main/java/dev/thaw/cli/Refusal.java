package dev.thaw.cli;

import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.RuleProblem;
import java.io.PrintWriter;
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
      write(rules, command, err);
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
   * @param to where to say it
   */
  static void write(InvalidRules rules, CommandLine command, PrintWriter to) {
    rules.problems().stream().map(RuleProblem::describe).forEach(to::println);
    if (command.getParseResult().hasMatchedOption(CodeOption.VERBOSE)) {
      rules.compilerMessages().forEach(to::println);
    }
    int problems = rules.problems().size();
    to.println(problems == 1 ? "1 problem in the rules." : problems + " problems in the rules.");
  }
}
