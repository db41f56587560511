package dev.thaw.bulk;

/** Hears how many lines are done. */
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
}
