package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.analysis.Check;
import dev.thaw.analysis.Mutant;
import dev.thaw.analysis.MutationReport;
import dev.thaw.analysis.Violation;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.scenarios.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the packaged second opinions to what the book's rules are held to. */
final class SecondOpinionsTest {

  @Test
  void the_packaged_opinions_are_known_by_the_names_of_their_folders() {
    assertThat(Advisor.secondOpinions()).containsExactly("cs231n", "measured");
    assertThat(Advisor.ofOpinion("measurd")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs231n", "measured"})
  void an_opinion_holds_together_in_every_case(String name) {
    assertThat(Check.of(Advisor.ofOpinion(name).orElseThrow()).violations())
        .map(Violation::says)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"cs231n, 1", "measured, 1"})
  void every_fault_in_an_opinion_is_noticed_or_proved_to_have_no_effect(String name, int idle)
      throws Exception {
    var advisor = Advisor.ofOpinion(name).orElseThrow();
    var scenarios = Scenarios.ofOpinion(name);

    assertThat(scenarios.run(advisor).results().stream().filter(one -> !one.passed()))
        .map(ScenarioResult::says)
        .isEmpty();
    var mutation = MutationReport.of(advisor, scenarios, Progress.SILENT);
    assertThat(mutation.survivors()).map(survivor -> survivor.mutant().describe()).isEmpty();
    assertThat(mutation.noticed()).isGreaterThan(40);
    assertThat(mutation.equivalent()).map(Mutant::describe).hasSize(idle);
  }
}
