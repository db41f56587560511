package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.usecase.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plants a fault in a copy of the rules and looks for the report that names it. */
final class CheckTest {

  private static final String BUDGET = "criteria/budget.dslr";
  private static final String SIMILARITY = "criteria/task-similarity.dslr";
  private static final String SIZE = "criteria/dataset-size.dslr";
  private static final String NEXT = "advice/next-steps.dslr";
  private static final String COMBINE = "advice/combine.drl";
  private static final String COMPUTE = "Little compute favours feature extraction";

  private final EditedRules rules = new EditedRules();

  @Test
  void the_built_in_rules_hold_together() {
    var check = Check.of(Advisor.builtIn());

    assertThat(check.violations()).isEmpty();
    assertThat(check.cases()).isEqualTo(7L * 7 * 5 * 3 * 4 * 3 * 3 * 3 * 3);
  }

  @Test
  void a_deleted_rule_leaves_a_gap_that_is_described_by_the_fewest_facts() throws Exception {
    rules.withoutRule(SIMILARITY, "The same task favours fine-tuning");

    assertThat(describe())
        .containsExactly(
            "task-similarity concludes nothing where task.comparedToModel is same,"
                + " data.comparedToModel is alike. Maybe a rule is missing, or one that says:"
                + " favour nothing because \"...\".");
  }

  @Test
  void a_gap_that_is_no_longer_declared_is_told_with_its_numbers() throws Exception {
    rules.withoutRule(SIZE, "Between small and large, size favours nothing");

    assertThat(describe(few()))
        .anyMatch(
            text -> text.contains("data.labelledExamples is 5001 to 19999, data.size is unknown"));
  }

  @Test
  void a_rule_twice_under_another_name_changes_nothing() throws Exception {
    rules.add(
        BUDGET,
        """
        rule "Scarce compute favours feature extraction"
            @criterion( budget )
            @source( S8, R5 )
        when
            the budget for compute is low
        then
            favour feature-extraction because "the book pairs a low budget for computation with feature extraction"
        end
        """);

    assertThat(violations())
        .hasSize(2)
        .allSatisfy(
            violation -> {
              var idle = (Violation.ChangesNothing) violation;
              assertThat(idle.twins()).hasSize(1);
              assertThat(idle.rule().name()).contains("compute");
            });
  }

  @Test
  void a_flipped_conclusion_makes_a_criterion_speak_with_two_voices() throws Exception {
    rules.replace(
        SIMILARITY,
        "favour feature-extraction because \"where the task",
        "favour fine-tuning because \"where the task");

    assertThat(describe())
        .containsExactly(
            "task-similarity favours feature-extraction and fine-tuning at once, by \"A different"
                + " task favours feature extraction\" and \"Very different data favours feature"
                + " extraction\".");
  }

  @Test
  void a_declared_gap_with_a_finding_is_told_as_well() throws Exception {
    rules.replace(
        SIMILARITY,
        "    the class balance is unlike\n    unless the data and the model's own are very-different\n",
        "    the class balance is unlike\n");

    assertThat(describe())
        .anyMatch(text -> text.contains("favours feature-extraction and nothing at once"));
  }

  @Test
  void numbers_in_the_wrong_order_are_told_from_the_first_number_that_is_both() throws Exception {
    rules.replace("thresholds.dslr", "ends at 5000", "ends at 20000");

    assertThat(few())
        .filteredOn(Violation.CrossedThresholds.class::isInstance)
        .map(Violation::says)
        .containsExactly(
            "the numbers are in the wrong order: \"a few thousand\" ends at 20000, yet \"many"
                + " thousand\" begins at 20000.");
  }

  @Test
  void numbers_side_by_side_are_in_order() throws Exception {
    rules.replace("thresholds.dslr", "ends at 5000", "ends at 19999");

    assertThat(violations()).singleElement().isInstanceOf(Violation.NeverMatches.class);
  }

  @Test
  void a_rule_that_cannot_match_is_told_with_its_place() throws Exception {
    rules.replace(
        BUDGET,
        "    the budget for compute is low\n",
        "    the budget for compute is low\n    the budget for compute is high\n");

    assertThat(describe(few()))
        .contains(BUDGET + ":13: the rule \"" + COMPUTE + "\" never matches, in no case.");
  }

  @Test
  void a_criterion_without_rules_is_told() throws Exception {
    rules.without(BUDGET);

    assertThat(describe())
        .contains("no rule answers the question budget: Is retraining all weights affordable?");
  }

  @Test
  void an_approach_without_a_next_step_is_told() throws Exception {
    rules.withoutRule(NEXT, "Fine-tuning lets the pre-trained weights change");

    assertThat(few())
        .hasAtLeastOneElementOfType(Violation.NoNextStep.class)
        .filteredOn(Violation.NoNextStep.class::isInstance)
        .extracting(violation -> ((Violation.NoNextStep) violation).approach())
        .containsExactly(Approach.FINE_TUNING);
  }

  @Test
  void more_data_that_turns_the_advice_back_is_told_with_both_numbers() throws Exception {
    rules
        .replace(SIZE, "favour feature-extraction because", "favour the-other because")
        .replace(SIZE, "favour fine-tuning because", "favour feature-extraction because")
        .replace(SIZE, "favour the-other because", "favour fine-tuning because");

    assertThat(describe(few()))
        .anyMatch(
            text ->
                text.startsWith(
                    "more labelled examples turn the advice from fine-tuning, with 5000, to"
                        + " feature extraction, with 20000, all else equal"));
  }

  @Test
  void advice_that_depends_on_the_order_of_rules_is_told() throws Exception {
    rules.add(
        COMBINE,
        """
        rule "One of two" @source( S1 )
        when
            not SetAside( because == "the other" )
        then
            insertLogical( Conclusions.setAside( drools.getMatch(), "Little compute favours feature extraction", "the one" ) );
        end

        rule "The other of two" @source( S1 )
        when
            not SetAside( because == "the one" )
        then
            insertLogical( Conclusions.setAside( drools.getMatch(), "Little training time favours feature extraction", "the other" ) );
        end
        """);

    assertThat(few(rules.advisorWithCode()))
        .hasAtLeastOneElementOfType(Violation.DependsOnOrder.class);
  }

  /** Whichever stands first keeps the others from saying anything. */
  private static String first(String name, String text) {
    return """
        rule "%s" @source( S1 )
        when
            not Note()
        then
            insert( Conclusions.note( drools.getMatch(), "%s" ) );
        end

        """
        .formatted(name, text);
  }

  @Test
  void where_the_advice_is_the_same_in_either_order_it_is_told_what_else_differs()
      throws Exception {
    rules.add(COMBINE, first("One", "It is the one.") + first("Two", "It is the other."));

    assertThat(few(rules.advisorWithCode()))
        .filteredOn(Violation.DependsOnOrder.class::isInstance)
        .map(Violation::says)
        .containsExactly(
            "what is advised depends on the order in which the rules stand: It is the one. in the"
                + " order of the files, It is the other. in another one.");
  }

  @Test
  void code_that_says_the_same_in_the_opposite_order_is_tried_in_more_orders() throws Exception {
    rules.add(
        COMBINE,
        first("One", "It is the one.")
            + first("Two", "It is the other.")
            + first("Three", "It is the one."));

    assertThat(few(rules.advisorWithCode()))
        .hasAtLeastOneElementOfType(Violation.DependsOnOrder.class);
  }

  @Test
  void a_judgement_that_nobody_has_to_give_leaves_no_gap_alone() throws Exception {
    rules
        .withoutRule(SIZE, "At most a few thousand labelled examples favour feature extraction")
        .withoutRule(SIZE, "Many thousand labelled examples favour fine-tuning")
        .withoutRule(SIZE, "Between small and large, size favours nothing");

    assertThat(few()).noneMatch(Violation.UndeclaredGap.class::isInstance);
  }

  @Test
  void the_first_number_that_turns_the_advice_back_is_shown_with_the_first_before_it()
      throws Exception {
    rules
        .add(
            "thresholds.dslr",
            """
            rule "Huge begins here"
                @source( S1 )
            when
            then
                "huge" begins at 100000 labelled examples because "some number is needed"
            end

            rule "Vast begins here"
                @source( S1 )
            when
            then
                "vast" begins at 1000000 labelled examples because "some number is needed"
            end
            """)
        .add(
            SIZE,
            """
            rule "Huge data is too much"
                @criterion( dataset-size )
                @source( S1 )
            when
                the judged size of the data is not stated
                there are at least "huge" labelled examples
                there are fewer than "vast" labelled examples
            then
                favour feature-extraction because "it takes too long"
            end
            """);

    assertThat(few())
        .filteredOn(Violation.MoreDataTurnsBack.class::isInstance)
        .map(Violation::says)
        .containsExactly(
            "more labelled examples turn the advice from fine-tuning, with 99999, to feature"
                + " extraction, with 999999, all else equal.");
  }

  @Test
  void rules_that_come_to_no_verdict_are_told() throws Exception {
    rules.withoutRule(COMBINE, "Undecided without any ground");

    assertThat(few(rules.advisorWithCode())).hasAtLeastOneElementOfType(Violation.NoVerdict.class);
  }

  @Test
  void a_reading_that_nothing_cites_is_told_and_so_is_an_idle_excuse() throws Exception {
    rules
        .add("source.yaml", "  - id: R9\n    says: Something that no rule says.\n")
        .replace(
            "source.yaml",
            "    place: Table 4-1, row 3\n",
            "    place: Table 4-1, row 3\n    withoutRule: For no reason.\n");

    assertThat(describe())
        .containsExactly(
            "R9 is cited by no rule, and source.yaml does not say why (withoutRule).",
            "S8 is cited by a rule, yet source.yaml says why it is not (withoutRule).");
  }

  @Test
  void a_band_between_two_numbers_is_in_order() throws Exception {
    rules
        .add(
            "thresholds.dslr",
            """
            rule "The middle begins here"
                @source( S1 )
            when
            then
                "the middle" begins at 8000 labelled examples because "some number is needed"
            end

            rule "The middle ends here"
                @source( S1 )
            when
            then
                "the end of the middle" ends at 12000 labelled examples because "some number is needed"
            end
            """)
        .add(
            "advice/next-steps.dslr",
            """
            rule "In the middle"
                @source( S1 )
            when
                there are at least "the middle" labelled examples
                there are at most "the end of the middle" labelled examples
            then
                note "This is the middle."
            end
            """);

    assertThat(few())
        .noneMatch(Violation.CrossedThresholds.class::isInstance)
        .filteredOn(Violation.NeverMatches.class::isInstance)
        .extracting(violation -> ((Violation.NeverMatches) violation).rule().name())
        .doesNotContain("In the middle");
  }

  @Test
  void numbers_that_meet_are_in_order_where_no_criterion_says_two_things_there() throws Exception {
    rules
        .add(
            "thresholds.dslr",
            """
            rule "Moderate ends here"
                @source( S1 )
            when
            then
                "moderate" ends at 30000 labelled examples because "some number is needed"
            end
            """)
        .add(SIZE, upToModerate("dataset-size", "fine-tuning"))
        .add(BUDGET, upToModerate("budget", "feature-extraction"));

    assertThat(few()).noneMatch(Violation.CrossedThresholds.class::isInstance);
  }

  private static String upToModerate(String criterion, String favoured) {
    return """
        rule "Up to moderate, by %1$s"
            @criterion( %1$s )
            @source( S1 )
        when
            the judged size of the data is not stated
            there are at least "many thousand" labelled examples
            there are at most "moderate" labelled examples
        then
            favour %2$s because "it is neither few nor many"
        end
        """
        .formatted(criterion, favoured);
  }

  @Test
  void a_phrase_that_no_rule_uses_is_told() throws Exception {
    rules
        .withoutRule(SIZE, "Between small and large, size favours nothing")
        .withoutRule(SIMILARITY, "A similar task with another class balance favours nothing");

    assertThat(few())
        .filteredOn(Violation.UnusedPhrase.class::isInstance)
        .extracting(violation -> ((Violation.UnusedPhrase) violation).phrase().text())
        .contains("favour nothing because \"{reason}\"");
  }

  @Test
  void conditions_that_cannot_be_enumerated_are_told() throws Exception {
    rules.without("criteria/task-similarity.dslr").without("caveats/modality.dslr");
    rules.add(
        COMBINE,
        """
        rule "Code of another kind" @source( S1 )
        when
            $examples : dev.thaw.usecase.NumberFact( path == "data.labelledExamples", value > 777 )
        then
            insertLogical( Conclusions.note( drools.getMatch(), "Many." ) );
        end
        """);

    assertThat(few(rules.advisorWithCode())).first().isInstanceOf(Violation.NotEnumerable.class);
  }

  @Test
  void every_case_that_is_shown_is_a_case_of_it() throws Exception {
    rules.replace("thresholds.dslr", "ends at 5000", "ends at 30000");
    var advisor = rules.advisor();

    assertThat(few(advisor))
        .filteredOn(Violation.Split.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            split ->
                assertThat(advisor.advise(split.example().orElseThrow()).findings())
                    .extracting(finding -> finding.favours())
                    .contains(Approach.FEATURE_EXTRACTION, Approach.FINE_TUNING));
  }

  @Test
  void no_verdict_is_shown_by_the_simplest_case() {
    assertThat(fewWithout("Undecided without any ground"))
        .contains(new Violation.NoVerdict(UseCase.of()));
  }

  @Test
  void an_approach_without_a_next_step_is_shown_by_its_simplest_case() {
    assertThat(fewWithout("Fine-tuning lets the pre-trained weights change"))
        .filteredOn(Violation.NoNextStep.class::isInstance)
        .containsExactly(
            new Violation.NoNextStep(Approach.FINE_TUNING, Facts.useCase("data.size", "large")));
  }

  @Test
  void the_simplest_case_is_shown_although_another_one_comes_first() throws Exception {
    rules
        .replace(BUDGET, "    the budget for training time is high\n", "")
        .withoutRule(SIZE, "Many thousand labelled examples favour fine-tuning")
        .replace(
            SIZE,
            "    the data is judged large\n",
            """
                the data is judged large
                there are at least "many thousand" labelled examples
            """)
        .withoutRule(NEXT, "Fine-tuning lets the pre-trained weights change");

    assertThat(few())
        .contains(
            new Violation.NoNextStep(
                Approach.FINE_TUNING, Facts.useCase("budget.compute", "high")));
  }

  @Test
  void of_all_rules_those_that_match_in_no_case_are_told() {
    assertThat(fewWithout(COMPUTE))
        .filteredOn(Violation.NeverMatches.class::isInstance)
        .extracting(violation -> ((Violation.NeverMatches) violation).rule().name())
        .contains(COMPUTE, "The same task favours fine-tuning")
        .doesNotContain("Little training time favours feature extraction");
  }

  /** Checks the built-in rules on size and budget without one of them, which is quick. */
  private static List<Violation> fewWithout(String rule) {
    var few = SmallSpace.base().only(name -> !name.equals(rule));
    return Check.of(Advisor.with(few)).violations();
  }

  /** Checks the edited rules on size and budget, which is quicker than all of them. */
  private List<Violation> few() throws InvalidRules {
    return few(rules.advisor());
  }

  private static List<Violation> few(Advisor edited) {
    return Check.of(Advisor.with(SmallSpace.base(edited, "budget", "dataset-size"))).violations();
  }

  private List<Violation> violations() throws InvalidRules {
    return Check.of(rules.advisor()).violations();
  }

  private List<String> describe() throws InvalidRules {
    return describe(violations());
  }

  private static List<String> describe(List<Violation> violations) {
    return violations.stream().map(Violation::says).toList();
  }
}
