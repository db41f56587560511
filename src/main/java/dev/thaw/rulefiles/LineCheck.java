package dev.thaw.rulefiles;

import dev.thaw.wording.Unseen;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at a line of a sentence file as a reader's eye would: what cannot be seen is a problem. */
final class LineCheck {

  /** Beyond the longest name and the longest text in one sentence. */
  static final int LONGEST = 2000;

  /** What word processors make of quotation marks. */
  private static final Pattern CURLY =
      Pattern.compile("[\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB]");

  private LineCheck() {}

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
    var bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    return bare.codePoints()
        .filter(sign -> sign != '\t' && (Unseen.is(sign) || Unseen.isOddSpace(sign)))
        .mapToObj(Unseen::refusal)
        .findFirst();
  }
}
