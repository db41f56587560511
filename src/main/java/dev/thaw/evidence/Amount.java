package dev.thaw.evidence;

/**
 * A number with its unit. Only amounts of one unit can be subtracted, and {@link Amounts} alone
 * averages them.
 *
 * @param value the number, in the unit
 * @param unit what is counted, such as {@code points}; part of the number's meaning
 */
public record Amount(double value, String unit) {

  /** Scores have a few decimals; what is beyond comes of binary fractions. */
  private static final double DECIMALS = 1e6;

  /**
   * Returns how much greater this amount is than another.
   *
   * @param other an amount of the same unit
   * @throws IllegalArgumentException when the units differ
   */
  public Amount minus(Amount other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException(unit + " and " + other.unit + " are different units.");
    }
    return new Amount(Math.round((value - other.value) * DECIMALS) / DECIMALS, unit);
  }

  /** Returns the same amount on the other side of zero. */
  public Amount negated() {
    return new Amount(-value, unit);
  }
}
