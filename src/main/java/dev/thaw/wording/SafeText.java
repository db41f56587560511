package dev.thaw.wording;

/** Shows texts from outside in a way in which they can neither steer a terminal nor fill it. */
public final class SafeText {

  private static final int LONGEST = 60;

  private SafeText() {}

  /**
   * Returns a text with a question mark for each character that cannot be seen.
   *
   * @param text any text from outside
   */
  public static String plain(String text) {
    return text.codePoints()
        .map(sign -> Unseen.is(sign) ? '?' : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Returns the name of a file, plain; in quotation marks where nothing of it could be seen.
   *
   * @param name the name as somebody wrote it
   */
  public static String file(String name) {
    return name.isBlank() ? quoted(name) : plain(name);
  }

  /**
   * Returns a text in quotation marks, plain and cut where it is long.
   *
   * @param text any text from outside
   */
  public static String quoted(String text) {
    return '"' + cut(plain(text), LONGEST) + '"';
  }

  /**
   * Returns the beginning of a text, with three dots for the rest.
   *
   * @param text any text
   * @param longest how many characters are left whole
   */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean halves = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, halves ? longest - 1 : longest) + "...";
  }
}
