package dev.thaw.rulebook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at a line of a sentence file as a reader's eye would: what cannot be seen is a mistake. */
final class PlainLine {

  /** Beyond the longest name and the longest text in one sentence. */
  static final int LONGEST = 2000;

  /**
   * Controls, spaces of other kinds and line breaks of other kinds, and letters without a shape.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{C}\\p{Z}&&[^ \\t]]"
              + "|[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]"
              + "|[\\x{E0100}-\\x{E01EF}]");

  /** What word processors make of quotation marks. */
  private static final Pattern CURLY =
      Pattern.compile("[\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB]");

  private PlainLine() {}

  /**
   * Says what is wrong with a line, whatever it means.
   *
   * @param line a line without its line feed
   */
  static Optional<String> trouble(String line) {
    if (line.length() > LONGEST) {
      return Optional.of("the line is too long; allowed: " + LONGEST + " characters.");
    }
    if (CURLY.matcher(line).find() && !line.strip().startsWith("//")) {
      return Optional.of("there are curly quotation marks; allowed: straight ones (\").");
    }
    var unseen = UNSEEN.matcher(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    return unseen.find()
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "there is a character that cannot be seen (U+%04X); allowed: plain text.",
                unseen.group().codePointAt(0)))
        : Optional.empty();
  }
}
