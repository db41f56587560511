package dev.thaw.benchmarks;

/**
 * Something that is to be reached.
 *
 * @param what what is measured
 * @param wanted what it is to be
 * @param measured what it is
 * @param reached whether that will do
 */
record Goal(String what, String wanted, String measured, boolean reached) {

  static Goal atMost(String what, double most, double measured) {
    return new Goal(
        what,
        "at most " + MarkdownTable.number(most),
        MarkdownTable.number(measured),
        measured <= most);
  }

  static Goal atLeast(String what, double least, double measured) {
    return new Goal(
        what,
        "at least " + MarkdownTable.number(least),
        MarkdownTable.number(measured),
        measured >= least);
  }
}
