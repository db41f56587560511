package dev.thaw.cli;

import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Puts what a command answers on standard output; {@link Main} sees whether it arrives. */
final class CommandOutput {

  private CommandOutput() {}

  /**
   * Prints an answer and returns the command's exit code.
   *
   * @param spec the command that answers
   * @param text the whole answer
   */
  static int print(CommandSpec spec, String text) {
    return print(spec, text, true);
  }

  /**
   * Prints an answer that is also a judgement, and returns the command's exit code.
   *
   * @param spec the command that answers
   * @param text the whole answer
   * @param holds whether what was asked about is as it should be
   */
  static int print(CommandSpec spec, String text, boolean holds) {
    var out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
    return holds ? ExitCode.OK : Main.FAILED;
  }
}
