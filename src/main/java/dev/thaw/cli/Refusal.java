package dev.thaw.cli;

import dev.thaw.advice.Fault;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import java.util.List;
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

  /** Says what is wrong with a rules folder, a paragraph for each problem, as verbose as asked. */
  static List<String> lines(InvalidRules rules, CommandLine command) {
    boolean verbose = command.getParseResult().hasMatchedOption(CodeOption.VERBOSE);
    return verbose ? rules.linesWithCompiler() : rules.lines();
  }
}
