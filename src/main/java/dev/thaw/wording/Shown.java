package dev.thaw.wording;

/** Shows texts from outside in a way in which they can neither steer a terminal nor fill it. */
public final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /**
   * Returns a text with a question mark for each character that is not plain.
   *
   * @param text any text from outside
   */
  public static String plain(String text) {
    return text.replaceAll("\\p{C}", "?");
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
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }
}
