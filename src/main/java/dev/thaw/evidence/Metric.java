package dev.thaw.evidence;

import dev.thaw.usecase.Word;
import java.util.Locale;

/**
 * A way of scoring.
 *
 * @param name as comparisons name it, such as {@code mIoU}
 * @param unit what it counts; scores of one unit may be averaged
 * @param better whether a higher or a lower score is the better one
 * @param from the least score that there can be, in the unit
 * @param to the greatest
 * @param kind what kind of answer it judges, in a word of the fact about that
 */
public record Metric(String name, String unit, Better better, double from, double to, String kind) {

  /** Which of two scores is the better one. */
  public enum Better implements Word {
    /** The higher one. */
    HIGHER,
    /** The lower one. */
    LOWER
  }

  /**
   * Returns a score by this metric.
   *
   * @param value the score, in the metric's unit
   */
  Amount score(double value) {
    return new Amount(value, unit);
  }

  /**
   * Returns how much better one score is than another; negative where it is worse.
   *
   * @param score a score by this metric
   * @param than another
   */
  Amount gain(Amount score, Amount than) {
    return better == Better.HIGHER ? score.minus(than) : than.minus(score);
  }

  /** Returns which scores there can be, for people. */
  String bounds() {
    return String.format(Locale.ROOT, "from %.0f to %.0f for %s, in %s", from, to, name, unit);
  }
}
