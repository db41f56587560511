package dev.thaw.cli;

import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Puts what a command answers on standard output. */
final class Answer {

  /** Said when the answer did not arrive. */
  static final String UNWRITABLE = "Standard output cannot be written.";

  private Answer() {}

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
    if (out.checkError()) {
      spec.commandLine().getErr().println(UNWRITABLE);
      return ExitCode.USAGE;
    }
    return holds ? ExitCode.OK : Main.FAILED;
  }
}
