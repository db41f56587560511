package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
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
                    SmallSpace.answer(
                        SmallSpace.space(), "data.labelledExamples", "5001 to 19999"),
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
  void of_a_caveat_no_gap_is_told() {
    assertThat(violations(SmallSpace.base(Advisor.builtIn(), "modality"))).isEmpty();
  }

  @Test
  void a_rule_that_contradicts_another_is_found_where_it_is_not_set_aside() throws Exception {
    assertThat(violations(house(rule("Mine", "favour feature-extraction because \"so\"") + ASIDE)))
        .containsExactly(
            new Violation.Split(
                "dataset-size",
                Set.of("feature-extraction", "fine-tuning"),
                Set.of("Mine", LARGE),
                Facts.useCase("data.size", "large", "budget.compute", "low")));
  }

  @Test
  void where_a_rule_is_set_aside_there_is_no_gap() throws Exception {
    assertThat(violations(house(ASIDE))).isEmpty();
  }

  private static final String ASIDE =
      """
      rule "Aside"
          @source( H1 )
      when
          the data is judged large
          the budget for compute is not stated
      then
          set aside "%s" because "so"
      end
      """
          .formatted(LARGE);

  private static String rule(String name, String then) {
    return """
        rule "%s"
            @criterion( dataset-size )
            @source( H1 )
        when
            the data is judged large
        then
            %s
        end

        """
        .formatted(name, then);
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
