package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.analysis.CheckDocument.ShownViolation;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Overruling;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CheckDocumentTest {

  private static final Check SOUND = new Check(32, 12_345, List.of());
  private static final UseCase EXAMPLE = UseCase.of(Facts.stated("budget.compute", "low"));

  @Test
  void rules_hold_where_nothing_is_violated_no_scenario_fails_and_no_excuse_is_idle() {
    var overruling = new Overruling("a.feature", "Gone", "so", new Place("overrules.yaml", 2));
    var idle = new ScenarioReport(report(0).results(), List.of(overruling));
    var violated =
        new Check(32, 12_345, List.of(new Violation.NoNextStep(Approach.FINE_TUNING, EXAMPLE)));

    assertThat(CheckDocument.of(SOUND, report(0)).holds()).isTrue();
    assertThat(CheckDocument.of(SOUND, report(1)).holds()).isFalse();
    assertThat(CheckDocument.of(SOUND, idle).holds()).isFalse();
    assertThat(CheckDocument.of(violated, report(0)).holds()).isFalse();
  }

  @Test
  void what_was_looked_at_and_what_was_found_is_told() {
    var nowhere = new Violation.NoNextStep(Approach.FINE_TUNING, EXAMPLE);
    var never =
        new Violation.NeverMatches(
            Advisor.builtIn()
                .rules()
                .rule("Little compute favours feature extraction")
                .orElseThrow());

    assertThat(CheckDocument.of(new Check(32, 12_345, List.of(nowhere, never)), report(1)))
        .isEqualTo(
            new CheckDocument(
                false,
                Optional.of(32),
                Optional.of(12_345L),
                List.of(),
                List.of(
                    new ShownViolation(
                        "no-next-step", Optional.empty(), nowhere.says(), Optional.of(EXAMPLE)),
                    new ShownViolation(
                        "never-matches",
                        Optional.of(new Place("criteria/budget.dslr", 13)),
                        never.says(),
                        Optional.empty())),
                Optional.of(ScenarioSummary.of(report(1)))));
  }

  @Test
  void of_rules_that_are_not_valid_the_problems_alone_are_told() {
    var problem = RuleProblem.at(new Place("a.dslr", 3), "is wrong.");

    assertThat(CheckDocument.of(InvalidRules.invalid(List.of(problem))))
        .isEqualTo(
            new CheckDocument(
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(problem),
                List.of(),
                Optional.empty()));
  }

  private static ScenarioReport report(int failed) {
    return SampleReport.of(3, failed, "It is wrong.");
  }
}
