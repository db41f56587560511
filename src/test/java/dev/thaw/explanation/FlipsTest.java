package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Approach;
import dev.thaw.advice.FaultOfThaw;
import dev.thaw.advice.Flip;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.Fact;
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

  /** Numbers that can fall as well as rise, and a colour that no rule looks at. */
  private static final String FACTS =
      """
      facts:
        - path: own.weight
          called: the weight
          says: it weighs {answer} stones
          asks: How heavy?
          change: freely
          unit: stones
          from: 1
        - path: own.height
          called: the height
          says: it is {answer} feet high
          asks: How high?
          change: freely
          unit: feet
          from: 1
        - path: own.colour
          called: the colour
          says: the colour is {answer}
          asks: Which colour?
          change: freely
          answers: { red: { means: as blood }, blue: { means: as the sky } }
      """;

  private static final String NUMBERED =
      number("feather", "ends at 3 stones")
          + number("light", "ends at 10 stones")
          + number("heavy", "begins at 20 stones")
          + number("leaden", "begins at 30 stones")
          + number("low", "ends at 5 feet")
          + number("middling", "ends at 7 feet");

  private static final String LIGHT = "it weighs at most \"light\" stones";
  private static final String FEATHER = "it weighs at most \"feather\" stones";
  private static final String HEAVY = "it weighs at least \"heavy\" stones";
  private static final String LEADEN = "it weighs at least \"leaden\" stones";
  private static final String LOW = "it is at most \"low\" feet high";

  @Test
  void a_number_that_can_fall_as_well_as_rise_goes_to_the_nearest_on_either_side()
      throws Exception {
    var base =
        house(
            favours("A", "fine-tuning", LIGHT),
            favours("B", "fine-tuning", HEAVY),
            favours("C", "not-covered", FEATHER, "the budget for compute is low"),
            favours("D", "not-covered", LEADEN, "the budget for compute is low"));

    assertThat(flips(base, weight(base, 15)))
        .containsExactlyInAnyOrder(
            flip(Approach.FINE_TUNING, weight(base, 20)),
            flip(Approach.FINE_TUNING, weight(base, 10)));
    assertThat(flips(base, weight(base, 2)))
        .containsExactly(flip(Approach.UNDECIDED, weight(base, 11)));
    assertThat(flips(base, weight(base, 35), base.facts().named("own.colour").state("red")))
        .containsExactly(flip(Approach.UNDECIDED, weight(base, 19)));
  }

  @Test
  void of_two_numbers_a_change_is_left_out_only_where_another_goes_less_far_in_both()
      throws Exception {
    var base =
        house(
            favours("A", "fine-tuning", LIGHT, LOW),
            favours("B", "fine-tuning", FEATHER, "it is at most \"middling\" feet high"));

    assertThat(flips(base, weight(base, 15), height(base, 8)))
        .containsExactlyInAnyOrder(
            flip(Approach.FINE_TUNING, weight(base, 10), height(base, 5)),
            flip(Approach.FINE_TUNING, weight(base, 3), height(base, 7)));
  }

  @Test
  void changes_of_fewer_facts_come_first_and_then_those_to_an_earlier_approach() throws Exception {
    var base =
        house(
            favours("A", "fine-tuning", HEAVY),
            favours("B", "feature-extraction", LIGHT, LOW),
            favours("C", "feature-extraction", FEATHER, "the height is not stated"));

    assertThat(flips(base, weight(base, 15)))
        .containsExactly(
            flip(Approach.FEATURE_EXTRACTION, weight(base, 3)),
            flip(Approach.FINE_TUNING, weight(base, 20)));
    assertThat(flips(base, weight(base, 15), height(base, 8)))
        .containsExactly(
            flip(Approach.FINE_TUNING, weight(base, 20)),
            flip(Approach.FEATURE_EXTRACTION, weight(base, 10), height(base, 5)));
  }

  @Test
  void what_the_rules_themselves_do_not_bear_out_is_a_fault_of_thaw() throws Exception {
    var other =
        House.with(
                "ours.dslr",
                """
                rule "Aside"
                @source( H1 )
                when
                the budget for compute is not stated
                then
                set aside "Many thousand labelled examples favour fine-tuning" because "so"
                end
                """)
            .advisor()
            .knowledge();
    var useCase = UseCase.of(Facts.stated("data.labelledExamples", 19999));

    assertThatThrownBy(() -> Flips.of(other, approaches, useCase))
        .isInstanceOf(FaultOfThaw.class)
        .hasMessageEndingWith("are asked: data.labelledExamples is 20000.");
  }

  private static KnowledgeBase house(String... rules) throws Exception {
    return House.with("ours.dslr", NUMBERED + String.join("", rules))
        .and("facts.yaml", FACTS)
        .advisor()
        .knowledge();
  }

  private static String number(String name, String stands) {
    var text =
        """
        rule "On %s"
        @source( H1 )
        when
        then
        "%s" %s because "so"
        end
        """;
    return text.formatted(name, name, stands);
  }

  private static String favours(String name, String approach, String... when) {
    var text =
        """
        rule "%s"
        @criterion( budget )
        @source( H1 )
        when
        %s
        then
        favour %s because "so"
        end
        """;
    return text.formatted(name, String.join("\n", when), approach);
  }

  private static Fact weight(KnowledgeBase base, long stones) {
    return base.facts().named("own.weight").state(stones);
  }

  private static Fact height(KnowledgeBase base, long feet) {
    return base.facts().named("own.height").state(feet);
  }

  private static Flip flip(Approach approach, Fact... facts) {
    return new Flip(approach, List.of(facts), false);
  }

  private static List<Flip> flips(KnowledgeBase base, Fact... facts) {
    return Flips.of(base, new ApproachTable(base), UseCase.of(facts));
  }

  private Set<Flip> flips(UseCase useCase) {
    return flips(base, approaches, useCase);
  }

  private static Set<Flip> flips(KnowledgeBase rules, ApproachTable known, UseCase useCase) {
    return Set.copyOf(Flips.of(rules, known, useCase));
  }
}
