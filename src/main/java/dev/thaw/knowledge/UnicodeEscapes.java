package dev.thaw.knowledge;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code in ASCII alone, its other characters as Java's Unicode escapes. What Drools makes of rules
 * it writes and reads in the character set of the machine, which need not have them.
 */
final class UnicodeEscapes {

  /** The texts of DRL; remarks are there so that no quotation mark in them begins a text. */
  private static final Pattern TEXT =
      Pattern.compile(
          "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
              + "|//[^\\n]*+|/\\*(?s:.*?)\\*/");

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private UnicodeEscapes() {}

  /** Returns DRL with escapes in its texts; the names in it stay as they are. */
  static String write(String drl) {
    return TEXT.matcher(drl).replaceAll(text -> Matcher.quoteReplacement(escaped(text.group())));
  }

  /** Returns a text as it was before it was written with escapes. */
  static String read(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  private static String escaped(String text) {
    return BEYOND_ASCII
        .matcher(text)
        .replaceAll(sign -> Matcher.quoteReplacement(escapes(sign.group())));
  }

  /** A character beyond the first plane has two escapes. */
  private static String escapes(String sign) {
    var escapes = new StringBuilder();
    sign.chars().forEach(unit -> escapes.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return escapes.toString();
  }
}
