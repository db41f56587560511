package dev.thaw.wording;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Knows which characters cannot be seen, or steer whatever shows them.
 *
 * <p>These are controls, line breaks of every kind, format characters such as those that turn the
 * order of letters around, what Unicode assigns to nobody, and letters without a shape.
 */
public final class Unseen {

  /** What sets lines and words apart in a text, though it cannot be seen. */
  public static final String LAYOUT = "\t\r\n";

  private static final String SHAPELESS =
      "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u2800\u3164\uFFA0";

  private Unseen() {}

  /**
   * Returns whether a character cannot be seen; tabs and line feeds are among them.
   *
   * @param sign a code point
   */
  public static boolean is(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> SHAPELESS.indexOf(sign) >= 0 || isVariation(sign);
    };
  }

  /**
   * Returns whether a character is a space, but not the one that every keyboard has.
   *
   * @param sign a code point
   */
  public static boolean isOddSpace(int sign) {
    return Character.getType(sign) == Character.SPACE_SEPARATOR && sign != ' ';
  }

  /**
   * Returns whether a text holds more than spaces of any kind.
   *
   * @param text any text
   */
  public static boolean isMoreThanSpaces(String text) {
    return text.codePoints().anyMatch(sign -> !Character.isSpaceChar(sign));
  }

  /**
   * Returns the first character of a text that cannot be seen.
   *
   * @param text any text
   * @param allowed those that may stand there all the same, such as a tab
   */
  public static OptionalInt first(String text, String allowed) {
    return text.codePoints().filter(sign -> is(sign) && allowed.indexOf(sign) < 0).findFirst();
  }

  /**
   * Returns the first line of a text that holds a character, counted from 1.
   *
   * @param text any text that holds it
   * @param sign the character
   */
  public static int line(String text, int sign) {
    return 1 + (int) text.substring(0, text.indexOf(sign)).chars().filter(c -> c == '\n').count();
  }

  /**
   * Returns why a text is not taken that holds such a character, and what is allowed.
   *
   * @param sign a character that cannot be seen
   */
  public static String refusal(int sign) {
    return describe(sign) + "; allowed: plain text.";
  }

  /**
   * Returns what is wrong with a text that holds such a character, such as {@code there is a
   * character that cannot be seen (U+200B)}.
   *
   * @param sign the character
   */
  public static String describe(int sign) {
    return String.format(Locale.ROOT, "there is a character that cannot be seen (U+%04X)", sign);
  }

  /**
   * Returns a character in signs that every terminal shows, as JSON escapes it.
   *
   * @param sign a code point
   */
  public static String escaped(int sign) {
    var text = new StringBuilder();
    for (char unit : Character.toChars(sign)) {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
    return text.toString();
  }

  private static boolean isVariation(int sign) {
    return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
  }
}
