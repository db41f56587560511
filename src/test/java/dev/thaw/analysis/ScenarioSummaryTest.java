package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.analysis.ScenarioSummary.Failed;
import dev.thaw.rulebook.Overruling;
import dev.thaw.rulebook.Place;
import dev.thaw.scenarios.ScenarioPlace;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.scenarios.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScenarioSummaryTest {

  private static final ScenarioResult PASSED = result(1, Status.PASSED, "");
  private static final ScenarioResult FAILED = result(2, Status.FAILED, "It is wrong.");
  private static final ScenarioResult OVERRULED = result(3, Status.OVERRULED, "We know better.");
  private static final Overruling NEEDLESS =
      new Overruling("a.feature", "Gone", "so", new Place("overrules.yaml", 2));

  @Test
  void what_failed_was_overruled_and_need_not_be_is_told_of_all_that_ran() {
    var report = new ScenarioReport(List.of(PASSED, FAILED, OVERRULED), List.of(NEEDLESS));

    assertThat(ScenarioSummary.of(report))
        .isEqualTo(
            new ScenarioSummary(
                3,
                List.of(told(2, "failed", "It is wrong.")),
                List.of(told(3, "overruled", "We know better.")),
                List.of(NEEDLESS)));
  }

  private static Failed told(int line, String status, String says) {
    return new Failed("a.feature:" + line, Optional.of("Ours"), "Night", status, says);
  }

  private static ScenarioResult result(int line, Status status, String says) {
    return new ScenarioResult(
        new ScenarioPlace("a.feature", line),
        Optional.of("Ours"),
        "Night",
        status,
        says,
        List.of(),
        false);
  }
}
