package dev.thaw.bulk;

/** Hears how many lines are done, and says whether more are wanted. */
@FunctionalInterface
public interface BulkProgress {

  /** Tells nobody. */
  BulkProgress SILENT = lines -> {};

  /**
   * Some lines are done: what they lead to is written, and handed on to the system.
   *
   * @param lines how many, from the first on
   */
  void at(long lines);

  /** Returns whether more lines are wanted; if not, those that are being written are the last. */
  default boolean isGoingOn() {
    return true;
  }
}
