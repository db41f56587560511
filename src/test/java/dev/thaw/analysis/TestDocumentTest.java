package dev.thaw.analysis;

import static dev.thaw.advice.ConditionState.FAILS;
import static dev.thaw.advice.ConditionState.HOLDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.analysis.Coverage.ConditionCoverage;
import dev.thaw.analysis.Coverage.CoveredRule;
import dev.thaw.analysis.TestDocument.ShownRule;
import dev.thaw.analysis.TestDocument.ShownStates;
import dev.thaw.scenarios.ScenarioPlace;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TestDocumentTest {

  @Test
  void what_scenarios_show_of_each_rule_is_told() {
    var rule =
        Advisor.builtIn().rules().rule("Little compute favours feature extraction").orElseThrow();
    var condition =
        new ConditionCoverage(rule.conditions().get(0), Set.of(HOLDS), Set.of(HOLDS, FAILS));
    var shown =
        new CoveredRule(rule, List.of(new ScenarioPlace("a.feature", 3)), List.of(condition));
    var failed = SampleReport.of(3, 1, "It is wrong.");

    assertThat(TestDocument.of(new Coverage(List.of(shown)), failed, List.of("report.html")))
        .isEqualTo(
            new TestDocument(
                false,
                ScenarioSummary.of(failed),
                List.of(
                    new ShownRule(
                        rule.name(),
                        rule.place(),
                        List.of("a.feature:3"),
                        List.of(
                            new ShownStates(
                                "the budget for compute is low", Set.of(HOLDS), Set.of(FAILS))))),
                List.of("report.html")));
  }

  @Test
  void it_holds_where_every_scenario_passes() {
    var passed = SampleReport.of(3, 0, "");

    assertThat(TestDocument.of(new Coverage(List.of()), passed, List.of()).holds()).isTrue();
  }
}
