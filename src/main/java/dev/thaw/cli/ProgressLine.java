package dev.thaw.cli;

import dev.thaw.scenarios.Progress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal, in one line that goes away again, how far some long work is. */
final class ProgressLine implements Progress {

  /** The work of looking at each case of the case space. */
  static final String CASES = "Cases that the rules tell apart";

  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream terminal;

  /**
   * Shows progress on a terminal.
   *
   * @param terminal the terminal itself, as the line steers it
   */
  ProgressLine(OutputStream terminal) {
    this.terminal = new PrintStream(terminal, true, StandardCharsets.UTF_8);
  }

  /** Returns what shows progress to whoever sits at a terminal, and to nobody else. */
  static Progress to(OutputStream err) {
    return Ansi.AUTO.enabled() ? new ProgressLine(err) : Progress.SILENT;
  }

  @Override
  public synchronized void at(String work, int done, int all) {
    terminal.print(CLEAR + (done < all ? work + ": " + done + " of " + all : ""));
    terminal.flush();
  }
}
