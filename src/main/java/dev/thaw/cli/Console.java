package dev.thaw.cli;

import dev.thaw.format.Page;
import dev.thaw.wording.SafeText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi;

/** Talks with somebody, line by line, and leaves standard output to the answer of the command. */
final class Console {

  /** How many characters all lines together may have: one mebi. */
  static final int LARGEST = 1 << 20;

  /** How many characters a line may have. */
  static final int LONGEST = 1000;

  private static final String PROMPT = "> ";

  private final BufferedReader in;
  private final PrintWriter out;
  private int taken;

  Console(InputStream in, PrintWriter out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  /** Says something, in as many lines as it takes. */
  void say(String text) {
    page(page -> page.paragraph("", text));
  }

  /** Says something about a reply; where that came from a file, the prompt is in the same line. */
  void respond(String text) {
    var page = new Page(false);
    page.paragraph(PROMPT, text);
    out.print(page.text().substring(PROMPT.length()));
    out.flush();
  }

  /** Says something that is more than one paragraph. */
  void page(Consumer<Page> writing) {
    var page = new Page(Ansi.AUTO.enabled());
    writing.accept(page);
    out.print(page.text());
    out.flush();
  }

  /** Sets off what comes next. */
  void gap() {
    out.println();
  }

  /** Waits for a line; nothing when no more will come. */
  Optional<String> reply() {
    while (true) {
      out.print(PROMPT);
      out.flush();
      var line = line();
      if (line.isEmpty()) {
        out.println();
        return line;
      }
      if (line.get().length() <= LONGEST) {
        return line.map(String::strip);
      }
      respond(
          SafeText.quoted(line.get())
              + " is too long; allowed: a line of at most "
              + LONGEST
              + " characters.");
    }
  }

  /** Returns a line, or of one that is too long just so much that this can be seen. */
  private Optional<String> line() {
    var line = new StringBuilder();
    int sign = read();
    if (sign < 0) {
      return Optional.empty();
    }
    for (; sign >= 0 && sign != '\n'; sign = read()) {
      if (line.length() <= LONGEST) {
        line.append((char) sign);
      }
    }
    return Optional.of(line.toString());
  }

  private int read() {
    try {
      return taken++ < LARGEST ? in.read() : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
