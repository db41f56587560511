package dev.thaw.rulebook;

/** On which side of a named number another number lies. */
public enum Bound {
  /** Up to the number itself. */
  AT_MOST("at most", "<="),
  /** From the number on. */
  AT_LEAST("at least", ">="),
  /** Above the number. */
  MORE_THAN("more than", ">"),
  /** Below the number. */
  FEWER_THAN("fewer than", "<");

  private final String words;
  private final String sign;

  Bound(String words, String sign) {
    this.words = words;
    this.sign = sign;
  }

  /** Returns how sentences say it. */
  String words() {
    return words;
  }

  /** Returns how DRL says it. */
  String sign() {
    return sign;
  }

  /**
   * Returns whether a number lies on this side of another.
   *
   * @param number the number
   * @param other the one that it is compared with
   */
  public boolean holds(long number, long other) {
    return switch (this) {
      case AT_MOST -> number <= other;
      case AT_LEAST -> number >= other;
      case MORE_THAN -> number > other;
      case FEWER_THAN -> number < other;
    };
  }
}
