package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Flip;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what would change the advice against a second implementation. */
final class FlipsTest {

  /** The ends of every range that the rules tell apart, and what lies inside. */
  private static final List<Long> NUMBERS =
      List.of(1L, 4_999L, 5_000L, 5_001L, 12_345L, 19_999L, 20_000L, 20_001L, 1_000_000L);

  private final KnowledgeBase base = KnowledgeBase.builtIn();
  private final ApproachTable approaches = new ApproachTable(base);

  @Test
  void flips_agree_with_brute_force_in_three_hundred_cases() {
    assertThat(differing(base, 300)).isEmpty();
  }

  @Test
  void so_they_do_with_a_house() throws Exception {
    var house = House.with("criteria/ours.dslr", House.ADDS + House.SETS_ASIDE);

    assertThat(differing(house.advisor().knowledge(), 150)).isEmpty();
  }

  private static Stream<String> differing(KnowledgeBase rules, int cases) {
    var table = new FlatTable(rules, NUMBERS);
    var known = new ApproachTable(rules);
    return new Random(4)
        .ints(cases, 0, table.size())
        .filter(i -> !flips(rules, known, table.useCase(i)).equals(FlipsByForce.of(table, i)))
        .limit(3)
        .mapToObj(i -> table.useCase(i) + ": " + FlipsByForce.of(table, i));
  }

  @Test
  void more_examples_are_asked_for_up_to_the_nearest_number_and_never_fewer() {
    var similar = UseCase.of(Facts.stated("task.comparedToModel", "similar"));

    assertThat(flips(similar.with(Facts.stated("data.labelledExamples", 4999))))
        .contains(
            new Flip(
                Approach.FINE_TUNING, List.of(Facts.stated("data.labelledExamples", 5001)), false));
    assertThat(flips(UseCase.of(Facts.stated("data.labelledExamples", 5000))))
        .containsExactlyInAnyOrder(
            new Flip(
                Approach.UNDECIDED, List.of(Facts.stated("data.labelledExamples", 5001)), false),
            new Flip(
                Approach.FINE_TUNING,
                List.of(Facts.stated("data.labelledExamples", 20000)),
                false));
    assertThat(flips(UseCase.of(Facts.stated("data.labelledExamples", 19999))))
        .containsExactly(
            new Flip(
                Approach.FINE_TUNING,
                List.of(Facts.stated("data.labelledExamples", 20000)),
                false));
    assertThat(flips(UseCase.of(Facts.stated("data.labelledExamples", 20000)))).isEmpty();
  }

  @Test
  void two_facts_are_named_where_neither_alone_would_do() {
    var useCase =
        UseCase.of(
            Facts.stated("task.comparedToModel", "same"),
            Facts.stated("budget.trainingTime", "low"),
            Facts.stated("budget.compute", "low"));

    assertThat(flips(useCase))
        .containsExactly(
            new Flip(
                Approach.FINE_TUNING,
                List.of(
                    Facts.stated("budget.trainingTime", "high"),
                    Facts.stated("budget.compute", "high")),
                false));
  }

  @Test
  void one_fact_that_another_model_changes_is_enough_to_need_one() {
    var useCase =
        UseCase.of(
            Facts.stated("task.comparedToModel", "different"),
            Facts.stated("budget.trainingTime", "low"));

    assertThat(flips(useCase))
        .filteredOn(flip -> flip.facts().size() == 2)
        .isNotEmpty()
        .allMatch(Flip::byAnotherModel);
  }

  @Test
  void what_lies_in_the_task_and_the_own_judgement_is_never_changed() {
    var useCase =
        UseCase.of(
            Facts.stated("task.modality", "tabular"),
            Facts.stated("task.classBalance", "unlike"),
            Facts.stated("data.size", "small"));

    assertThat(flips(useCase)).isEmpty();
    assertThat(flips(useCase.with(Facts.stated("data.comparedToModel", "alike")))).isEmpty();
  }

  private Set<Flip> flips(UseCase useCase) {
    return flips(base, approaches, useCase);
  }

  private static Set<Flip> flips(KnowledgeBase rules, ApproachTable known, UseCase useCase) {
    return Set.copyOf(Flips.of(rules, known, useCase));
  }
}
