package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MutationTextTest {

  @Test
  void faults_are_counted_and_those_that_nothing_noticed_are_told_with_a_case() {
    var rule =
        Advisor.builtIn().rules().rule("Little compute favours feature extraction").orElseThrow();
    var mutant = new Mutant(rule, rule.place(), "the rule were left out", Optional.empty());
    var example = UseCase.of(Facts.stated("budget.compute", "low"));
    var survivor = new MutationReport.Survivor(mutant, example);
    var mutation = new MutationReport(7, 40, List.of(survivor, survivor), List.of(mutant));

    assertThat(MutationText.write(mutation, false))
        .isEqualTo(
            """
            43 faults tried in 7 rules: 40 noticed by a scenario, 2 not, 1 without effect in
            any case.
            - Nothing would notice if the rule were left out (criteria/budget.dslr:13).
              A case that would show it:
                budget: { compute: low }
            - Nothing would notice if the rule were left out (criteria/budget.dslr:13).
              A case that would show it:
                budget: { compute: low }
            - Nothing could notice if the rule were left out (criteria/budget.dslr:13): no
              case changes.
            """);
    assertThat(MutationText.write(mutation, true)).startsWith("\u001B[1m43 faults");
  }
}
