package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.usecase.UseCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MutationReportTest {

  /** Shows one rule, and nothing of its other side. */
  private static final String ONE_SCENARIO =
      """
      Feature: One rule

        Scenario: There is little compute
          Given the budget for compute is low
          When the practitioner asks for advice
          Then the advice is feature-extraction
      """;

  @TempDir private Path folder;

  @Test
  void every_fault_in_the_built_in_rules_is_noticed_or_proved_to_have_no_effect() throws Exception {
    var mutation = MutationReport.of(Advisor.builtIn(), Scenarios.builtIn(), Progress.SILENT);

    assertThat(mutation.survivors()).map(survivor -> survivor.mutant().describe()).isEmpty();
    assertThat(mutation.noticed()).isEqualTo(201);
    assertThat(mutation.equivalent())
        .map(Mutant::describe)
        .containsExactly(
            "if \"not SetAside( rule == $rule )\" in the rule \"A finding is a ground for advice"
                + " unless a rule sets it aside\" were left out (advice/combine.drl:19)");
  }

  @Test
  void scenarios_that_show_little_leave_survivors_with_a_case_that_would_show_them()
      throws Exception {
    var feature = Files.writeString(folder.resolve("one.feature"), ONE_SCENARIO);

    var tried = new ConcurrentSkipListSet<Integer>();

    var mutation =
        MutationReport.of(
            budgetAlone().advisor(),
            Scenarios.in(List.of(feature.toString())),
            (work, done, all) -> tried.add(all - done));

    assertThat(tried).contains(0).hasSize(mutation.tried());
    assertThat(mutation.survivors())
        .map(survivor -> survivor.mutant().describe())
        .contains(
            "if the rule \"Little training time favours feature extraction\" were left out"
                + " (criteria/budget.dslr:4)",
            "if \"the advice is feature-extraction\" in the rule \"Feature extraction begins with"
                + " freezing\" were left out (advice/next-steps.dslr:7)",
            "if the rule \"Feature extraction begins with freezing\" said something else"
                + " (advice/next-steps.dslr:9)")
        .doesNotContain(
            "if the rule \"Little compute favours feature extraction\" were left out"
                + " (criteria/budget.dslr:13)",
            "if the rule \"Little compute favours feature extraction\" favoured fine-tuning"
                + " (criteria/budget.dslr:13)");
    assertThat(mutation.survivors())
        .filteredOn(survivor -> survivor.mutant().fault().contains("Little training time"))
        .filteredOn(survivor -> survivor.mutant().fault().endsWith("favoured fine-tuning"))
        .extracting(MutationReport.Survivor::example)
        .containsExactly(UseCase.of(Facts.stated("budget.trainingTime", "low")));
  }

  @Test
  void a_fault_in_a_rule_with_an_exception_on_a_number_is_shown_by_a_case() throws Exception {
    var between = "there are fewer than \"many thousand\" labelled examples";
    var unless = "unless there are at least \"many thousand\" labelled examples";
    var rules =
        new EditedRules()
            .without("criteria/task-similarity.dslr")
            .without("criteria/budget.dslr")
            .without("caveats/modality.dslr")
            .replace("criteria/dataset-size.dslr", between, unless);
    var feature = Files.writeString(folder.resolve("one.feature"), ONE_SCENARIO);

    var mutation =
        MutationReport.of(
            rules.advisor(), Scenarios.in(List.of(feature.toString())), Progress.SILENT);

    assertThat(mutation.survivors())
        .map(survivor -> survivor.mutant().describe())
        .contains(
            "if the rule \"Between small and large, size favours nothing\" were left out"
                + " (criteria/dataset-size.dslr:42)");
  }

  @Test
  void a_fault_in_a_rule_on_a_number_that_follows_from_others_is_noticed() throws Exception {
    var rules =
        new EditedRules()
            .without("criteria/dataset-size.dslr")
            .without("criteria/task-similarity.dslr")
            .without("caveats/modality.dslr")
            .add(
                "thresholds.dslr",
                """
                rule "A handful ends at five examples per class"
                    @source( S1 )
                when
                then
                    "a handful" ends at 5 examples per class because "some number is needed"
                end
                """)
            .add(
                "criteria/budget.dslr",
                """
                rule "A handful of each class favours feature extraction"
                    @criterion( budget )
                    @source( S8 )
                when
                    there are at most "a handful" examples per class
                then
                    favour feature-extraction because "there is little to learn from"
                end
                """);
    var feature =
        Files.writeString(
            folder.resolve("one.feature"),
            """
            Feature: A number that follows from others
              Scenario: There are two examples of each class
                Given there are 10000 labelled examples
                And there are 5000 classes
                When the practitioner asks for advice
                Then the advice is feature-extraction
            """);
    var scenarios = Scenarios.in(List.of(feature.toString()));

    assertThat(MutationReport.of(rules.advisor(), scenarios, Progress.SILENT).survivors())
        .map(survivor -> survivor.mutant().fault())
        .isNotEmpty()
        .doesNotContain(
            "the rule \"A handful of each class favours feature extraction\" were left out");
  }

  @Test
  void a_rule_that_another_one_repeats_is_named_as_without_effect() throws Exception {
    var twin =
        budgetAlone()
            .add(
                "criteria/budget.dslr",
                """
                rule "A note on little compute"
                    @source( S8 )
                when
                    the budget for compute is low
                then
                    note "Compute is little."
                end

                rule "Another note on little compute"
                    @source( S8 )
                when
                    the budget for compute is low
                    the budget for compute is low
                then
                    note "Compute is little."
                end
                """);
    var feature = Files.writeString(folder.resolve("one.feature"), ONE_SCENARIO);

    var mutation =
        MutationReport.of(
            twin.advisor(), Scenarios.in(List.of(feature.toString())), Progress.SILENT);

    assertThat(mutation.equivalent())
        .map(Mutant::describe)
        .contains(
            "if \"the budget for compute is low\" in the rule \"Another note on little compute\""
                + " were left out (criteria/budget.dslr:43)");
  }

  /** A few rules are enough to show how faults are told, and quickly tried. */
  private static EditedRules budgetAlone() {
    return new EditedRules()
        .without("criteria/dataset-size.dslr")
        .without("criteria/task-similarity.dslr")
        .without("caveats/modality.dslr")
        .without("thresholds.dslr");
  }
}
