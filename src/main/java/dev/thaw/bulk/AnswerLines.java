package dev.thaw.bulk;

import dev.thaw.bulk.BulkAnswer.Advised;
import dev.thaw.bulk.BulkAnswer.Refused;

/** Writes lines of the output, in UTF-8 and each with its end. */
sealed interface AnswerLines permits NdjsonLines, CsvLines {

  /** Returns what stands before all lines. */
  String header();

  /**
   * Returns what a line says of an advice, in a form that serves all cases that get it.
   *
   * @param summary the advice
   */
  String summary(AdviceSummary summary);

  /**
   * Returns the line for a use case.
   *
   * @param line the number of its line in the input
   * @param advised the advice on it
   */
  String advised(long line, Advised<String> advised);

  /**
   * Returns the line for something that is no use case.
   *
   * @param line the number of its line in the input
   * @param refused what is wrong with it
   */
  String refused(long line, Refused<String> refused);

  /**
   * Returns the line for what came of a line.
   *
   * @param line the number of that line in the input
   * @param answer what came of it
   */
  default String line(long line, BulkAnswer<String> answer) {
    return answer instanceof Advised<String> advised
        ? advised(line, advised)
        : refused(line, (Refused<String>) answer);
  }

  /**
   * Returns what writes a format.
   *
   * @param format the format
   */
  static AnswerLines of(LineFormat format) {
    return format == LineFormat.CSV ? new CsvLines() : new NdjsonLines();
  }
}
