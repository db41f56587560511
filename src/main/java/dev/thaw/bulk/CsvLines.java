package dev.thaw.bulk;

import dev.thaw.bulk.BulkAnswer.Advised;
import dev.thaw.bulk.BulkAnswer.Refused;
import java.util.List;

/** Writes each line as a row of comma-separated values; several items of a cell are set apart. */
final class CsvLines implements AnswerLines {

  private static final List<String> COLUMNS =
      List.of(
          "line",
          "name",
          "approach",
          "contested",
          "reasons",
          "objections",
          "unanswered",
          "knowledge",
          "error");

  /** The columns between the name and the error. */
  private static final String NO_SUMMARY = ",".repeat(COLUMNS.size() - 3);

  @Override
  public String header() {
    return CsvRow.write(COLUMNS);
  }

  @Override
  public String summary(AdviceSummary summary) {
    return CsvRow.write(
        List.of(
            summary.approach(),
            Boolean.toString(summary.contested()),
            CsvRow.items(summary.reasons()),
            CsvRow.items(summary.objections()),
            CsvRow.items(summary.unanswered()),
            summary.knowledge(),
            ""));
  }

  @Override
  public String advised(long line, Advised<String> advised) {
    return line + "," + advised.name().map(CsvRow::cell).orElse("") + "," + advised.summary();
  }

  @Override
  public String refused(long line, Refused<String> refused) {
    return line + "," + NO_SUMMARY + "," + CsvRow.cell(refused.error()) + "\n";
  }
}
