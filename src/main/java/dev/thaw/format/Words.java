package dev.thaw.format;

import dev.thaw.advice.Approach;
import java.util.List;
import java.util.Locale;

/** Words as they stand in sentences for people. */
public final class Words {

  private Words() {}

  /**
   * Returns an approach in plain words.
   *
   * @param approach the approach
   */
  public static String of(Approach approach) {
    return switch (approach) {
      case FEATURE_EXTRACTION -> "feature extraction";
      case FINE_TUNING -> "fine-tuning";
      case NOT_COVERED -> "not covered";
      case UNDECIDED -> "undecided";
    };
  }

  /**
   * Returns in a sentence, without a capital at its beginning, what hangs on the answer to an open
   * question.
   *
   * @param couldBecome the approaches other than the present one that it could turn the advice to
   */
  public static String atStake(List<Approach> couldBecome) {
    return couldBecome.isEmpty()
        ? "other answers could change the advice, and this one could change it back."
        : "the advice could become " + either(couldBecome.stream().map(Words::of).toList()) + ".";
  }

  /**
   * Returns a number as people read it, such as {@code 25,000}, on every machine.
   *
   * @param number any number
   */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /**
   * Returns a number of things, such as {@code 2 rules}.
   *
   * @param number how many there are
   * @param one what one of them is called
   * @param several what several are called
   */
  public static String count(long number, String one, String several) {
    return grouped(number) + " " + (number == 1 ? one : several);
  }

  /**
   * Joins words as alternatives, such as {@code same, similar or different}.
   *
   * @param words any number of them
   */
  public static String either(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
