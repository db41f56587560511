package dev.thaw.advice;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that rules rest on: a statement of the document, or a reading of our own where the
 * document leaves a gap.
 *
 * @param id S and a number for a statement, R and a number for a reading, H and a number for a
 *     reading of a house
 * @param place where the document says it; absent for a reading
 * @param says what it says, in our words
 * @param withoutRule why no rule cites it; absent when one does
 */
public record Statement(
    String id, @Nullable String place, String says, @Nullable String withoutRule) {

  private static final Pattern OF_A_HOUSE = Pattern.compile("H[0-9]+");

  /** Returns whether this is the reading of a house, which only its own rules rest on. */
  public boolean isOfAHouse() {
    return isOfAHouse(id);
  }

  /**
   * Returns whether an id is that of a reading of a house.
   *
   * @param id such as H1
   */
  public static boolean isOfAHouse(String id) {
    return OF_A_HOUSE.matcher(id).matches();
  }
}
