package dev.thaw.analysis;

import dev.thaw.rulebook.Overruling;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import java.util.List;
import java.util.Optional;

/**
 * How scenarios ended, as JSON tells it.
 *
 * @param run how many there are
 * @param failed those that did not pass
 * @param overruled those that a house means to overrule, with its reason
 * @param needless what a house says that it overrules, although it holds or is not there
 */
public record ScenarioSummary(
    int run, List<Failed> failed, List<Failed> overruled, List<Overruling> needless) {

  /** A scenario that did not pass. */
  record Failed(String place, Optional<String> rule, String name, String status, String says) {

    static Failed of(ScenarioResult result) {
      return new Failed(
          result.place().toString(),
          result.rule(),
          result.name(),
          result.status().word(),
          result.says());
    }
  }

  static ScenarioSummary of(ScenarioReport report) {
    return of(report, report.troubles());
  }

  static ScenarioSummary of(ScenarioReport report, List<ScenarioResult> failed) {
    return new ScenarioSummary(
        report.results().size(),
        failed.stream().map(Failed::of).toList(),
        report.overruled().stream().map(Failed::of).toList(),
        report.needless());
  }
}
