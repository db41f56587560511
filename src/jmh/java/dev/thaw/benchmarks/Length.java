package dev.thaw.benchmarks;

/** How long a run may take. */
enum Length {
  /**
   * Less than three minutes: whether everything works, and figures that are hardly more than noise.
   */
  SHORT,
  /** Less than twenty minutes: the figures of the results page. */
  FULL;

  /**
   * Returns one of two settings.
   *
   * @param inShort the setting of a short run
   * @param inFull the setting of a full one
   */
  <T> T of(T inShort, T inFull) {
    return this == SHORT ? inShort : inFull;
  }
}
