package dev.thaw.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the word that was probably meant. */
public final class Nearest {

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

  private static int most(String word) {
    return Math.max(2, word.length() / 3);
  }

  /** Returns the Levenshtein distance, capitals aside. */
  private static int edits(String written, String word) {
    var from = written.toLowerCase(Locale.ROOT);
    var to = word.toLowerCase(Locale.ROOT);
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
