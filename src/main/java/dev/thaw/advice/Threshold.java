package dev.thaw.advice;

import java.util.List;
import java.util.Locale;

/**
 * A number that gives words of the source a bound, such as where "a few thousand" ends.
 *
 * @param name the words
 * @param edge what they do at the number: ends at, or begins at
 * @param value the number itself, which still belongs to the words
 * @param unit what is counted
 * @param because why it is this number
 * @param sources the ids of the statements and readings that the number rests on
 */
public record Threshold(
    String name, String edge, long value, String unit, String because, List<String> sources) {

  private static final String END = "ends at";

  /**
   * Returns the number alone, as a written advice keeps it.
   *
   * @param name the words
   * @param value the number
   */
  public static Threshold bare(String name, long value) {
    return new Threshold(name, "", value, "", "", List.of());
  }

  /** Returns whether the words end at the number; else they begin there. */
  public boolean isEnd() {
    return edge.equals(END);
  }

  /** Returns the number in a sentence, with its reason. */
  public String describe() {
    return String.format(Locale.ROOT, "%s %s %,d %s: %s.", name, edge, value, unit, because);
  }
}
