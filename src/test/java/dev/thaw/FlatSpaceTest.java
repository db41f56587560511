package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.Outcome;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules against a second reading of the table, in every case that they can tell apart.
 */
final class FlatSpaceTest {

  /**
   * Which of two rules alike in criterion, approach and sources it was, as the reading names it.
   */
  private static final Map<String, String> BY =
      Map.of(
          "Little training time favours feature extraction", " by the time",
          "Little compute favours feature extraction", " by the compute",
          "A model trained on tabular data is not covered", " by the model",
          "A task on tabular data is not covered", " by the task");

  private final KnowledgeBase knowledge = KnowledgeBase.builtIn();

  @Test
  void the_rules_agree_with_a_second_reading_of_the_table_in_every_case() {
    var disagreements =
        FlatSpace.flat().toList().parallelStream()
            .map(this::disagreement)
            .flatMap(Optional::stream)
            .limit(3)
            .toList();

    assertThat(disagreements).as("cases in which rules/ and TableReading differ").isEmpty();
  }

  @Test
  void the_space_has_every_combination_of_answers() {
    assertThat(FlatSpace.flat().count()).isEqualTo(7L * 7 * 5 * 3 * 5 * 3 * 3 * 3 * 3);
    assertThat(FlatSpace.flat().limit(1)).containsExactly(UseCase.of());
  }

  private Optional<String> disagreement(UseCase useCase) {
    var ruled = asRead(knowledge.consult(useCase));
    var read = TableReading.of(useCase);
    return ruled.equals(read)
        ? Optional.empty()
        : Optional.of(useCase.facts() + ": the rules say " + ruled + ", the table " + read);
  }

  private static TableReading asRead(Outcome outcome) {
    return new TableReading(
        outcome.verdict().approach(),
        outcome.verdict().contested(),
        outcome.findings().stream().map(FlatSpaceTest::asRead).collect(Collectors.toSet()),
        outcome.gaps().stream().map(FlatSpaceTest::asRead).collect(Collectors.toSet()),
        outcome.notes().size());
  }

  private static String asRead(Finding finding) {
    return finding.cited(finding.criterion() + " " + finding.favours())
        + BY.getOrDefault(finding.rule(), "");
  }

  private static String asRead(Gap gap) {
    return gap.cited(gap.criterion());
  }
}
