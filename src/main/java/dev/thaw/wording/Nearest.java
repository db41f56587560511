package dev.thaw.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

  /** Stand in a sentence for one word, and for any words. */
  private static final char ONE_WORD = '\uE000';

  private static final char ANY_WORDS = '\uE001';

  private Nearest() {}

  /**
   * Returns the allowed word that takes the fewest edits, unless it takes more than a third of its
   * letters (two for short words).
   *
   * @param written what was written
   * @param allowed what may be written
   */
  public static Optional<String> to(String written, Collection<String> allowed) {
    return allowed.stream()
        .filter(word -> Math.abs(written.length() - word.length()) <= most(word))
        .filter(word -> edits(written, word) <= most(word))
        .min(Comparator.comparingInt(word -> edits(written, word)));
  }

  /**
   * Returns the end of an error message that suggests the nearest word; empty when none is near.
   *
   * @param written what was written
   * @param allowed what may be written
   */
  public static String meant(String written, Collection<String> allowed) {
    return to(written, allowed).map(word -> " Did you mean " + word + "?").orElse("");
  }

  /**
   * Returns the sentence that takes the fewest edits, however many these are; empty when there is
   * no sentence at all.
   *
   * @param written what was written
   * @param sentences what may be written, with {@code {word}} where any word may stand, and another
   *     name in braces where any words may
   */
  public static Optional<String> sentence(String written, Collection<String> sentences) {
    return sentences.stream()
        .min(
            Comparator.<String>comparingInt(sentence -> edits(written, slots(sentence)))
                .thenComparing(Comparator.comparingInt(String::length).reversed()));
  }

  private static String slots(String sentence) {
    return sentence
        .replace("{word}", String.valueOf(ONE_WORD))
        .replaceAll("\\{[^}]*}", String.valueOf(ANY_WORDS));
  }

  private static int most(String word) {
    return Math.max(2, word.length() / 3);
  }

  /** Returns the Levenshtein distance, capitals aside; what fills a slot costs nothing. */
  private static int edits(String written, String word) {
    var from = written.toLowerCase(Locale.ROOT);
    var to = word.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 1; j <= to.length(); j++) {
      row[j] = row[j - 1] + missing(to.charAt(j - 1));
    }
    for (int i = 1; i <= from.length(); i++) {
      char letter = from.charAt(i - 1);
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        char place = to.charAt(j - 1);
        int replaced = diagonal + (takes(place, letter) ? 0 : 1);
        int added = row[j] + (isSlot(place) && takes(place, letter) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(added, row[j - 1] + missing(place)));
      }
    }
    return row[to.length()];
  }

  private static int missing(char place) {
    return isSlot(place) ? 0 : 1;
  }

  private static boolean isSlot(char place) {
    return place == ONE_WORD || place == ANY_WORDS;
  }

  private static boolean takes(char place, char letter) {
    return place == ANY_WORDS || (place == ONE_WORD && letter != ' ') || place == letter;
  }
}
