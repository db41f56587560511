package dev.thaw.analysis;

import static dev.thaw.advice.ConditionState.FAILS;
import static dev.thaw.advice.ConditionState.HOLDS;
import static dev.thaw.advice.ConditionState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.advice.ConditionState;
import dev.thaw.analysis.Coverage.ConditionCoverage;
import dev.thaw.analysis.Coverage.CoveredRule;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.ScenarioPlace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CoverageTextTest {

  private static final WrittenRule RULE =
      Advisor.builtIn().rules().rule("Little compute favours feature extraction").orElseThrow();

  @Test
  void a_rule_names_the_scenarios_and_what_its_conditions_came_to_and_never_came_to() {
    var places =
        List.of(
            new ScenarioPlace("x/a.feature", 3),
            new ScenarioPlace("b.feature", 4),
            new ScenarioPlace("x/a.feature", 9));

    assertThat(text(shown(places, Set.of(HOLDS)), shown(places.subList(0, 1), Set.of())))
        .isEqualTo(
            """
            What the scenarios show of each rule
            - Little compute favours feature extraction
              matched in 3: a.feature:3 9, b.feature:4
              . the budget for compute is low: holds; never fails, unknown
            - Little compute favours feature extraction
              matched in 1: a.feature:3
              . the budget for compute is low: never asked
            """);
  }

  @Test
  void a_rule_that_matched_in_every_scenario_names_none_and_one_that_matched_in_none_is_last() {
    var every =
        List.of(
            new ScenarioPlace("a.feature", 1),
            new ScenarioPlace("a.feature", 2),
            new ScenarioPlace("a.feature", 3),
            new ScenarioPlace("a.feature", 4));

    assertThat(text(shown(List.of(), Set.of()), shown(every, Set.of(HOLDS, FAILS, UNKNOWN))))
        .isEqualTo(
            """
            What the scenarios show of each rule
            - Little compute favours feature extraction
              matched in every scenario
              . the budget for compute is low: holds, fails, unknown

            Rules that match in no scenario
            - Little compute favours feature extraction
            """);
    assertThat(CoverageText.write(new Coverage(List.of()), 4, true)).startsWith("\u001B[1mWhat");
  }

  private static CoveredRule shown(List<ScenarioPlace> matchedIn, Set<ConditionState> seen) {
    var states = EnumSet.noneOf(ConditionState.class);
    states.addAll(seen);
    return new CoveredRule(
        RULE,
        matchedIn,
        List.of(
            new ConditionCoverage(
                RULE.conditions().get(0), states, EnumSet.allOf(ConditionState.class))));
  }

  private static String text(CoveredRule... rules) {
    return CoverageText.write(new Coverage(List.of(rules)), 4, false);
  }
}
