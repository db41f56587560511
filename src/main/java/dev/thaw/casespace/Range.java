package dev.thaw.casespace;

/**
 * An interval of whole numbers for all of which the rules conclude the same.
 *
 * @param low the least number
 * @param high the greatest number; {@link Long#MAX_VALUE} where there is no upper limit
 */
public record Range(long low, long high) {

  /** Returns a member next to a number of the rules, which says most. */
  public long example() {
    return high == Long.MAX_VALUE ? low : high;
  }

  /**
   * Returns this range and the one after it as one.
   *
   * @param next the range that begins where this one ends
   */
  public Range and(Range next) {
    return new Range(low, next.high);
  }

  boolean holds(long number) {
    return low <= number && number <= high;
  }

  /** Returns the range for people, such as {@code 1001 to 5000} or {@code 20000 or more}. */
  public String describe() {
    if (high == Long.MAX_VALUE) {
      return low + " or more";
    }
    return low == high ? Long.toString(low) : low + " to " + high;
  }
}
