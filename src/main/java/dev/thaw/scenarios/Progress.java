package dev.thaw.scenarios;

/** Hears how far some long work is. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (work, done, all) -> {};

  /**
   * Some of the work is done.
   *
   * @param work what is done, for people
   * @param done how much of it, from 0 on
   * @param all how much there is
   */
  void at(String work, int done, int all);
}
