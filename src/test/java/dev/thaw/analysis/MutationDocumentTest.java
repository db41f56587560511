package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.analysis.MutationDocument.TriedFault;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MutationDocumentTest {

  private static final WrittenRule RULE =
      Advisor.builtIn().rules().rule("Little compute favours feature extraction").orElseThrow();
  private static final UseCase EXAMPLE = UseCase.of(Facts.stated("budget.compute", "low"));

  @Test
  void faults_are_counted_and_those_that_nothing_noticed_are_told() {
    var survivor = new MutationReport.Survivor(mutant("it were left out"), EXAMPLE);
    var mutation = new MutationReport(7, 40, List.of(survivor), List.of(mutant("it were another")));

    assertThat(MutationDocument.of(report(0), Optional.of(mutation)))
        .isEqualTo(
            new MutationDocument(
                false,
                ScenarioSummary.of(report(0)),
                7,
                42,
                40,
                List.of(told("it were left out", Optional.of(EXAMPLE))),
                List.of(told("it were another", Optional.empty()))));
  }

  @Test
  void it_holds_where_every_fault_is_noticed_and_every_scenario_passes() {
    var noticed = Optional.of(new MutationReport(7, 40, List.of(), List.of()));

    assertThat(MutationDocument.of(report(0), noticed).holds()).isTrue();
    assertThat(MutationDocument.of(report(1), noticed).holds()).isFalse();
  }

  @Test
  void where_scenarios_fail_without_any_fault_none_is_tried() {
    assertThat(MutationDocument.of(report(1), Optional.empty()))
        .isEqualTo(
            new MutationDocument(
                false, ScenarioSummary.of(report(1)), 0, 0, 0, List.of(), List.of()));
  }

  private static Mutant mutant(String fault) {
    return new Mutant(RULE, RULE.place(), fault, Optional.empty());
  }

  private static TriedFault told(String fault, Optional<UseCase> example) {
    return new TriedFault(RULE.name(), RULE.place(), fault, example);
  }

  private static ScenarioReport report(int failed) {
    return SampleReport.of(3, failed, "It is wrong.");
  }
}
