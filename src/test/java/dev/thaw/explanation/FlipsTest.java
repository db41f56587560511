package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.House;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Flip;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.LabelledExamples;
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
  private final Approaches approaches = new Approaches(base);

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
    var known = new Approaches(rules);
    return new Random(4)
        .ints(cases, 0, table.size())
        .filter(i -> !flips(rules, known, table.useCase(i)).equals(FlipsByForce.of(table, i)))
        .limit(3)
        .mapToObj(i -> table.useCase(i) + ": " + FlipsByForce.of(table, i));
  }

  @Test
  void more_examples_are_asked_for_up_to_the_nearest_number_and_never_fewer() {
    var similar = UseCase.of(FactName.TASK_COMPARED_TO_MODEL.fact("similar"));

    assertThat(flips(similar.with(new LabelledExamples(4_999))))
        .contains(new Flip(Approach.FINE_TUNING, List.of(new LabelledExamples(5_001))));
    assertThat(flips(UseCase.of(new LabelledExamples(5_000))))
        .containsExactlyInAnyOrder(
            new Flip(Approach.UNDECIDED, List.of(new LabelledExamples(5_001))),
            new Flip(Approach.FINE_TUNING, List.of(new LabelledExamples(20_000))));
    assertThat(flips(UseCase.of(new LabelledExamples(19_999))))
        .containsExactly(new Flip(Approach.FINE_TUNING, List.of(new LabelledExamples(20_000))));
    assertThat(flips(UseCase.of(new LabelledExamples(20_000)))).isEmpty();
  }

  @Test
  void two_facts_are_named_where_neither_alone_would_do() {
    var useCase =
        UseCase.of(
            FactName.TASK_COMPARED_TO_MODEL.fact("same"),
            FactName.BUDGET_TRAINING_TIME.fact("low"),
            FactName.BUDGET_COMPUTE.fact("low"));

    assertThat(flips(useCase))
        .containsExactly(
            new Flip(
                Approach.FINE_TUNING,
                List.of(
                    FactName.BUDGET_TRAINING_TIME.fact("high"),
                    FactName.BUDGET_COMPUTE.fact("high"))));
  }

  @Test
  void what_lies_in_the_task_and_the_own_judgement_is_never_changed() {
    var useCase =
        UseCase.of(
            FactName.TASK_MODALITY.fact("tabular"),
            FactName.TASK_CLASS_BALANCE.fact("unlike"),
            FactName.DATA_SIZE.fact("small"));

    assertThat(flips(useCase)).isEmpty();
    assertThat(flips(useCase.with(FactName.DATA_COMPARED_TO_MODEL.fact("alike")))).isEmpty();
  }

  private Set<Flip> flips(UseCase useCase) {
    return flips(base, approaches, useCase);
  }

  private static Set<Flip> flips(KnowledgeBase rules, Approaches known, UseCase useCase) {
    return Set.copyOf(Flips.of(rules, known, useCase));
  }
}
