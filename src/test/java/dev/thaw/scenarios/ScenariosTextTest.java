package dev.thaw.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScenariosTextTest {

  private static final ScenarioResult PASSED = result(Optional.of("Mine"), Status.PASSED, "");

  @Test
  void what_passed_needs_no_words() {
    assertThat(ScenariosText.troubles(report(PASSED), false)).isEmpty();
  }

  @Test
  void each_trouble_stands_under_its_place_rule_and_name() {
    var report =
        report(
            result(Optional.of("Mine"), Status.FAILED, "It is wrong.\n\n  Indeed."),
            PASSED,
            result(Optional.empty(), Status.BROKEN, "One\u001B two."));

    assertThat(ScenariosText.troubles(report, false))
        .isEqualTo(
            """
            a.feature:3: Mine / Of mine
            It is wrong.

              Indeed.

            a.feature:3: Of mine
            One? two.
            """);
  }

  @Test
  void the_summary_counts_what_there_is() {
    var failed = result(Optional.empty(), Status.FAILED, "Why.");
    var undefined = result(Optional.empty(), Status.UNDEFINED, "Why.");

    assertThat(ScenariosText.summary(report(PASSED))).isEqualTo("1 scenario, 1 passed.\n");
    assertThat(ScenariosText.summary(report(failed, PASSED, undefined, failed)))
        .isEqualTo("4 scenarios, 1 passed, 2 failed, 1 undefined.\n");
  }

  private static ScenarioReport report(ScenarioResult... results) {
    return new ScenarioReport(List.of(results), List.of());
  }

  private static ScenarioResult result(Optional<String> rule, Status status, String says) {
    return new ScenarioResult(
        new ScenarioPlace("a.feature", 3), rule, "Of mine", status, says, List.of(), false);
  }
}
