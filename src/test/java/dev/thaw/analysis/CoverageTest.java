package dev.thaw.analysis;

import static dev.thaw.advice.ConditionState.FAILS;
import static dev.thaw.advice.ConditionState.HOLDS;
import static dev.thaw.advice.ConditionState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.advice.ConditionState;
import dev.thaw.analysis.Coverage.ConditionCoverage;
import dev.thaw.analysis.Coverage.CoveredRule;
import dev.thaw.scenarios.ScenarioPlace;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.scenarios.Status;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CoverageTest {

  private static final Advisor BUILT_IN = Advisor.builtIn();
  private static final String COMPUTE = "Little compute favours feature extraction";
  private static final String UNDECIDED = "An undecided use case answers the open questions";
  private static final UseCase LITTLE = UseCase.of(Facts.stated("budget.compute", "low"));
  private static final UseCase MUCH = UseCase.of(Facts.stated("budget.compute", "high"));

  @Test
  void a_rule_names_each_scenario_in_which_it_matched_once_and_what_its_conditions_came_to() {
    var coverage = coverage(BUILT_IN, List.of(LITTLE, LITTLE), List.of(UseCase.of()));

    assertThat(coverage.rules()).hasSize(BUILT_IN.rules().rules().size());
    assertThat(shown(coverage, COMPUTE).matchedIn())
        .containsExactly(new ScenarioPlace("a.feature", 1));
    assertThat(condition(coverage, COMPUTE).seen()).containsExactly(HOLDS, UNKNOWN);
    assertThat(condition(coverage, COMPUTE).missing()).containsExactly(FAILS);
    assertThat(condition(coverage(BUILT_IN, List.of(MUCH)), COMPUTE).missing())
        .containsExactly(HOLDS, UNKNOWN);
  }

  @Test
  void what_asks_whether_something_is_stated_or_advised_can_not_be_unknown() {
    var coverage = coverage(BUILT_IN);

    assertThat(possible(coverage, "Many thousand labelled examples favour fine-tuning", 0))
        .containsExactly(HOLDS, FAILS);
    assertThat(possible(coverage, "Many thousand labelled examples favour fine-tuning", 1))
        .containsExactly(HOLDS, FAILS, UNKNOWN);
    assertThat(possible(coverage, UNDECIDED, 0)).containsExactly(HOLDS, FAILS);
    assertThat(shown(coverage, "Undecided without any ground").conditions()).isEmpty();
  }

  @Test
  void a_match_that_a_later_conclusion_took_back_is_none() {
    var consultation = BUILT_IN.knowledge().trace(LITTLE);
    var coverage = coverage(BUILT_IN, List.of(LITTLE), List.of(MUCH));

    assertThat(consultation.matched()).doesNotContain(UNDECIDED);
    assertThat(shown(coverage, UNDECIDED).matchedIn())
        .containsExactly(new ScenarioPlace("a.feature", 2));
  }

  @Test
  void where_the_rules_come_to_no_verdict_nothing_is_seen_of_conditions() throws Exception {
    var none =
        new EditedRules()
            .withoutRule("advice/combine.drl", "Undecided without any ground")
            .advisorWithCode();

    assertThat(condition(coverage(none, List.of(UseCase.of())), COMPUTE).seen()).isEmpty();
  }

  private static List<ConditionState> possible(Coverage coverage, String rule, int place) {
    return List.copyOf(shown(coverage, rule).conditions().get(place).possible());
  }

  private static ConditionCoverage condition(Coverage coverage, String rule) {
    return shown(coverage, rule).conditions().get(0);
  }

  private static CoveredRule shown(Coverage coverage, String rule) {
    return coverage.rules().stream()
        .filter(one -> one.rule().name().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  /** Looks at scenarios that each asked for advice on some use cases. */
  @SafeVarargs
  private static Coverage coverage(Advisor advisor, List<UseCase>... asked) {
    return Coverage.of(
        advisor,
        new ScenarioReport(
            IntStream.range(0, asked.length)
                .mapToObj(
                    i ->
                        new ScenarioResult(
                            new ScenarioPlace("a.feature", i + 1),
                            Optional.empty(),
                            "Mine",
                            Status.PASSED,
                            "",
                            asked[i],
                            false))
                .toList(),
            List.of()));
  }
}
