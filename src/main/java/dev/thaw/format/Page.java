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

  private final List<PagePart> parts = new ArrayList<>();
  private final boolean colour;

  /** What a page is made of, for those who lay it out in another way than in lines. */
  public sealed interface PagePart permits Heading, Paragraph, Verbatim {}

  /**
   * A heading, set off by an empty line.
   *
   * @param text its words, in one line
   */
  public record Heading(String text) implements PagePart {}

  /**
   * A paragraph whose further lines are indented as far as its first.
   *
   * @param start what stands before the first line's words: spaces, or a mark such as a dash
   * @param text the words, in one line
   */
  public record Paragraph(String start, String text) implements PagePart {}

  /**
   * Lines as they are, however long.
   *
   * @param start what stands before each of them
   * @param text the lines
   */
  public record Verbatim(String start, String text) implements PagePart {}

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
    parts.add(new Heading(oneLine(text)));
  }

  /**
   * Adds a paragraph whose further lines are indented as far as its first. A line break inside the
   * words is a space, so that no text can pass for a heading or a paragraph of its own.
   *
   * @param start what stands before the first line's words: spaces, or a mark such as a dash
   * @param text the words
   */
  public void paragraph(String start, String text) {
    parts.add(new Paragraph(start, oneLine(text)));
  }

  /**
   * Adds lines as they are, however long.
   *
   * @param start what stands before each of them
   * @param text the lines
   */
  public void lines(String start, String text) {
    parts.add(new Verbatim(start, text));
  }

  private static String oneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  /** Returns what was added, in its order. */
  public List<PagePart> parts() {
    return List.copyOf(parts);
  }

  /** Returns the whole page, every line ending in a line feed. */
  public String text() {
    var lines = new ArrayList<String>();
    for (var part : parts) {
      if (part instanceof Heading heading) {
        heading(heading, lines);
      } else if (part instanceof Paragraph paragraph) {
        wrap(paragraph, lines);
      } else if (part instanceof Verbatim verbatim) {
        verbatim.text().lines().map(line -> verbatim.start() + line).forEach(lines::add);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private void heading(Heading heading, List<String> lines) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    var start = lines.size();
    wrap(new Paragraph("", heading.text()), lines);
    if (colour) {
      lines.subList(start, lines.size()).replaceAll(line -> BOLD + line + PLAIN);
    }
  }

  private static void wrap(Paragraph paragraph, List<String> lines) {
    var start = paragraph.start();
    var line = new StringBuilder(start);
    boolean empty = true;
    for (String word : paragraph.text().split(" ", -1)) {
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
}
