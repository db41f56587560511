package dev.thaw.bulk;

/**
 * How many lines there were.
 *
 * @param lines those that hold anything, but for the names of columns
 * @param refused how many of them are no use case
 * @param firstRefused the number of the first of these, counted from 1; 0 where there is none
 */
public record BulkCount(long lines, long refused, long firstRefused) {

  static final BulkCount NONE = new BulkCount(0, 0, 0);

  BulkCount and(BulkCount next) {
    return new BulkCount(
        lines + next.lines,
        refused + next.refused,
        firstRefused == 0 ? next.firstRefused : firstRefused);
  }
}
