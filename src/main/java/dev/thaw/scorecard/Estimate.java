package dev.thaw.scorecard;

import java.util.Optional;

/**
 * An average over families of data sets.
 *
 * @param value the average
 * @param interval where it would lie in 95 of 100 draws of as many families; nothing where there is
 *     only one family
 */
public record Estimate(double value, Optional<Interval> interval) {

  /**
   * A stretch of numbers.
   *
   * @param from where it begins
   * @param to where it ends
   */
  public record Interval(double from, double to) {}
}
