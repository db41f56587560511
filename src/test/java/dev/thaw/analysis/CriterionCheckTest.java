package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks few rules, as {@link CheckTest} checks all. */
final class CriterionCheckTest {

  private static final String LARGE = "A data set judged large favours fine-tuning";
  private static final String SIZE = "@criterion( dataset-size )";
  private static final String ASIDE = "set aside \"" + LARGE + "\" because \"so\"";

  @Test
  void where_every_answer_leads_to_one_finding_all_is_well() {
    assertThat(violations(SmallSpace.base())).isEmpty();
  }

  @Test
  void a_gap_is_told_with_the_numbers_and_the_judgement_that_may_be_left_out() {
    assertThat(violations(without("Between small and large, size favours nothing")))
        .containsExactly(
            new Violation.UndeclaredGap(
                "dataset-size",
                List.of(
                    SmallSpace.answer(SmallSpace.space(), "data.labelledExamples", "5001 to 19999"),
                    SmallSpace.answer(SmallSpace.space(), "data.size", "unknown")),
                Facts.useCase("data.labelledExamples", 19_999)));
  }

  @Test
  void a_gap_is_told_once_by_as_few_answers_as_lead_to_it() {
    assertThat(says(without(LARGE)))
        .containsExactly(
            "dataset-size concludes nothing where data.size is large. Maybe a rule is missing, or"
                + " one that says: favour nothing because \"...\".");
  }

  @Test
  void a_judgement_that_code_looks_at_may_be_left_out() throws Exception {
    var file = "criteria/dataset-size.dslr";
    var rules =
        new EditedRules()
            .withoutRule(file, "At most a few thousand labelled examples favour feature extraction")
            .withoutRule(file, "Many thousand labelled examples favour fine-tuning")
            .withoutRule(file, "Between small and large, size favours nothing")
            .add(
                "advice/combine.drl",
                """
                rule "Many are enough, says code"
                    @criterion( dataset-size )
                    @source( S1 )
                when
                    not dev.thaw.usecase.WordFact( path == "data.size" )
                    dev.thaw.usecase.NumberFact( path == "data.labelledExamples", value >= 20000 )
                then
                    insertLogical( Conclusions.finding( drools.getMatch(), "fine-tuning", "so" ) );
                end
                """);

    assertThat(says(SmallSpace.base(rules.advisorWithCode(), "dataset-size")))
        .anyMatch(
            text -> text.startsWith("dataset-size concludes nothing where data.size is unknown"));
  }

  @Test
  void of_a_caveat_no_gap_is_told() {
    assertThat(violations(SmallSpace.base(Advisor.builtIn(), "modality"))).isEmpty();
  }

  @Test
  void a_rule_that_contradicts_another_is_shown_by_the_simplest_case_in_which_neither_is_set_aside()
      throws Exception {
    var mine =
        rule("Mine", SIZE, "the data is judged large", "favour feature-extraction because \"so\"");
    var aside = "the data is judged large\nthe number of labelled examples is not stated\n";

    assertThat(
            violations(
                house(
                    mine
                        + rule("A", "", aside + "the budget for compute is not stated", ASIDE)
                        + rule(
                            "B", "", aside + "the budget for training time is not stated", ASIDE))))
        .containsExactly(
            new Violation.Split(
                "dataset-size",
                Set.of("feature-extraction", "fine-tuning"),
                Set.of("Mine", LARGE),
                Facts.useCase("data.size", "large", "data.labelledExamples", 5000)));
  }

  @Test
  void a_gap_of_another_criterion_is_no_contradiction() throws Exception {
    assertThat(violations(house(House.ADDS)))
        .containsExactly(
            new Violation.Split(
                "budget",
                Set.of("feature-extraction", "fine-tuning"),
                Set.of(
                    "The night shift favours feature extraction",
                    "Ample training time and compute favour fine-tuning"),
                Facts.useCase(
                    "budget.trainingTime",
                    "high",
                    "budget.compute",
                    "high",
                    "data.labelledExamples",
                    5000)));
  }

  @Test
  void where_a_rule_is_set_aside_there_is_no_gap() throws Exception {
    var where = "the data is judged large\nthe budget for compute is low";

    assertThat(violations(house(rule("Aside", "", where, ASIDE)))).isEmpty();
  }

  @Test
  void where_a_rule_on_another_criterion_is_set_aside_a_gap_is_one() throws Exception {
    var mine =
        rule(
            "Mine",
            SIZE,
            "the budget for compute is low",
            "favour feature-extraction because \"so\"");
    var aside =
        rule("Aside", "", "the budget for compute is low", "set aside \"Mine\" because \"so\"");

    assertThat(says(house(mine + aside).only(name -> !name.startsWith("Little compute"))))
        .containsExactly(
            "budget concludes nothing where budget.trainingTime is high, budget.compute is low."
                + " Maybe a rule is missing, or one that says: favour nothing because \"...\".");
  }

  @Test
  void a_criterion_is_not_answered_by_setting_rules_on_another_one_aside() throws Exception {
    var aside = rule("Aside", "", "the data is judged large", ASIDE).replace("H1", "S6");
    var rules =
        new EditedRules()
            .without("criteria/budget.dslr")
            .add("criteria/dataset-size.dslr", aside)
            .advisor();

    assertThat(says(SmallSpace.base(rules, "dataset-size")))
        .contains("no rule answers the question budget: Is retraining all weights affordable?");
  }

  private static String rule(String name, String heading, String when, String then) {
    return "rule \"%s\"\n%s\n@source( H1 )\nwhen\n%s\nthen\n%s\nend\n\n"
        .formatted(name, heading, when, then);
  }

  private static KnowledgeBase house(String rules) throws Exception {
    return SmallSpace.base(House.with("ours.dslr", rules).advisor(), "budget", "dataset-size");
  }

  private static KnowledgeBase without(String rule) {
    return SmallSpace.base().only(name -> !name.equals(rule));
  }

  private static List<String> says(KnowledgeBase base) {
    return violations(base).stream().map(Violation::says).toList();
  }

  private static List<Violation> violations(KnowledgeBase base) {
    return new CriterionCheck(base, base.conditions(), CaseSpace.of(List.of(base)))
        .violations()
        .toList();
  }
}
