package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Finding;
import dev.thaw.advice.Outcome;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules against a second reading of the table, in every case that they can tell apart.
 */
final class CaseSpaceTest {

  /** Which of two rules with the same criterion and approach it was, as the reading names it. */
  private static final Map<String, String> BY =
      Map.of(
          "A different task favours feature extraction", " by the task",
          "Very different data favours feature extraction", " by the data",
          "Little training time favours feature extraction", " by the time",
          "Little compute favours feature extraction", " by the compute",
          "A model trained on tabular data is not covered", " by the model",
          "A task on tabular data is not covered", " by the task",
          "A task of another modality than the model is not covered", " by both");

  private final KnowledgeBase knowledge = KnowledgeBase.builtIn();

  @Test
  void the_rules_agree_with_a_second_reading_of_the_table_in_every_case() {
    var disagreements =
        CaseSpace.flat().toList().parallelStream()
            .filter(useCase -> !asRead(knowledge.consult(useCase)).equals(TableReading.of(useCase)))
            .limit(3)
            .toList();

    assertThat(disagreements).isEmpty();
  }

  @Test
  void the_space_has_every_combination_of_answers() {
    assertThat(CaseSpace.flat().count()).isEqualTo(7L * 7 * 5 * 3 * 5 * 3 * 3 * 3 * 3);
    assertThat(CaseSpace.flat().limit(1)).containsExactly(UseCase.of());
  }

  private static TableReading asRead(Outcome outcome) {
    return new TableReading(
        outcome.verdict().approach(),
        outcome.verdict().contested(),
        outcome.findings().stream().map(CaseSpaceTest::asRead).collect(Collectors.toSet()),
        outcome.notes().size());
  }

  private static String asRead(Finding finding) {
    return finding.criterion() + " " + finding.favours() + BY.getOrDefault(finding.rule(), "");
  }
}
