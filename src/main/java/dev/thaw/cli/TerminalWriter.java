package dev.thaw.cli;

import dev.thaw.wording.Unseen;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * The last guard before a terminal: whatever cannot be seen is written in signs that can, such as
 * {@code \\u2028}, which inside JSON means the very same character.
 */
final class TerminalWriter extends FilterWriter {

  /** The colours of pages, of help and of its errors; none of them hides anything. */
  private static final Pattern COLOUR =
      Pattern.compile("\u001B\\[(?:0|1|2|3|4|21|22|23|24|31|33|39)?m");

  private final boolean colours;
  private final String lineEnd = System.lineSeparator();

  /** The first half of a character whose other half is still to come. */
  private String half = "";

  /**
   * Stands before a stream.
   *
   * @param out the stream
   * @param colours whether our own colours may pass
   */
  TerminalWriter(Writer out, boolean colours) {
    super(out);
    this.colours = colours;
  }

  @Override
  public void write(int unit) throws IOException {
    write(String.valueOf((char) unit), 0, 1);
  }

  @Override
  public void write(char[] units, int start, int length) throws IOException {
    write(new String(units, start, length), 0, length);
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    var whole = half + text.substring(start, start + length);
    boolean halves =
        !whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1));
    int end = halves ? whole.length() - 1 : whole.length();
    half = whole.substring(end);
    out.write(safe(whole.substring(0, end)));
  }

  @Override
  public void close() throws IOException {
    out.write(safe(half));
    half = "";
    super.close();
  }

  private String safe(String text) {
    if (Unseen.first(text, "\n").isEmpty()) {
      return text;
    }
    var safe = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int taken = passes(text, i);
      if (taken > 0) {
        safe.append(text, i, i + taken);
      } else {
        taken = Character.charCount(text.codePointAt(i));
        safe.append(Unseen.escaped(text.codePointAt(i)));
      }
      i += taken;
    }
    return safe.toString();
  }

  /** Returns how many units pass from a place on; 0 when that which stands there must not. */
  private int passes(String text, int start) {
    int sign = text.codePointAt(start);
    if (sign == '\n' || !Unseen.is(sign)) {
      return Character.charCount(sign);
    }
    if (text.startsWith(lineEnd, start)) {
      return lineEnd.length();
    }
    var colour = COLOUR.matcher(text).region(start, text.length());
    return colours && colour.lookingAt() ? colour.end() - start : 0;
  }
}
