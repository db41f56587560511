package dev.thaw.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text for people, in lines of at most 80 characters as far as its words allow. */
public final class Page {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final int WIDTH = 80;
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final List<String> lines = new ArrayList<>();
  private final boolean colour;

  /**
   * Begins an empty page.
   *
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public Page(boolean colour) {
    this.colour = colour;
  }

  /** Adds a heading, set off by an empty line. */
  public void heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    var start = lines.size();
    paragraph("", text);
    if (colour) {
      lines.subList(start, lines.size()).replaceAll(line -> BOLD + line + PLAIN);
    }
  }

  /**
   * Adds a paragraph whose further lines are indented as far as its first. A line break inside the
   * words is a space, so that no text can pass for a heading or a paragraph of its own.
   *
   * @param start what stands before the first line's words: spaces, or a mark such as a dash
   * @param text the words
   */
  public void paragraph(String start, String text) {
    var line = new StringBuilder(start);
    boolean empty = true;
    for (String word : LINE_BREAK.matcher(text).replaceAll(" ").split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(start.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  /**
   * Adds lines as they are, however long.
   *
   * @param start what stands before each of them
   * @param text the lines
   */
  public void lines(String start, String text) {
    text.lines().map(line -> start + line).forEach(lines::add);
  }

  /** Returns the whole page, every line ending in a line feed. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
