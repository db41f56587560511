package dev.thaw.evidence;

import dev.thaw.document.Fields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an address on the web follows from what a row says of its source.
 *
 * @param pattern what the source says
 * @param to the address, with {@code $1} for the pattern's group
 */
record Link(Pattern pattern, String to) {

  static Link read(Fields one) {
    return new Link(Pattern.compile(one.text("pattern")), one.text("to"));
  }

  /**
   * Returns the address; nothing where the source says something else.
   *
   * @param source such as {@code arXiv 2002.05709 Table 8}
   */
  Optional<String> address(String source) {
    var match = pattern.matcher(source);
    return match.find()
        ? Optional.of(pattern.matcher(match.group()).replaceFirst(to))
        : Optional.empty();
  }
}
