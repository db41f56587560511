package dev.thaw.format;

/** Shows texts from outside so that they can neither steer a terminal nor fill it. */
public final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /**
   * Returns a text with a question mark for each character that is not plain, and cut where it is
   * long.
   *
   * @param text any text from outside
   */
  public static String safely(String text) {
    var safe = text.replaceAll("\\p{C}", "?");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "...";
  }

  /**
   * Returns a text in quotation marks, shown safely.
   *
   * @param text any text from outside
   */
  public static String quoted(String text) {
    return '"' + safely(text) + '"';
  }
}
