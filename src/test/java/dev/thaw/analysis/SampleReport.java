package dev.thaw.analysis;

import dev.thaw.scenarios.ScenarioPlace;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.scenarios.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports of scenarios that nobody ran. */
final class SampleReport {

  private SampleReport() {}

  /** Returns a report of some scenarios, of which the first ones fail for a reason. */
  static ScenarioReport of(int all, int failed, String reason) {
    return new ScenarioReport(
        IntStream.rangeClosed(1, all)
            .mapToObj(
                line ->
                    new ScenarioResult(
                        new ScenarioPlace("a.feature", line),
                        Optional.empty(),
                        "Mine",
                        line <= failed ? Status.FAILED : Status.PASSED,
                        reason,
                        List.of(),
                        false))
            .toList(),
        List.of());
  }
}
