package dev.thaw.benchmarks;

import java.io.IOException;
import java.util.List;

/** Something that is measured. */
interface Measurement {

  /**
   * What was measured.
   *
   * @param tables for the results page, in Markdown
   * @param goals what of it is to be reached
   */
  record Measured(String tables, List<Goal> goals) {}

  /**
   * Measures.
   *
   * @param length how long that may take
   * @throws IOException when a process cannot be run
   */
  Measured measure(Length length) throws IOException;
}
