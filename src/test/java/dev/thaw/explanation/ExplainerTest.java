package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.WhyNot;
import dev.thaw.advice.WhyNot.Considered;
import dev.thaw.knowledge.KnowledgeBase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ExplainerTest {

  /** Another task than the model's, and means enough to retrain it. */
  private static final Object[] ANOTHER_TASK = {
    "model.modality", "text",
    "task.modality", "text",
    "task.comparedToModel", "different",
    "budget.trainingTime", "high",
    "budget.compute", "high"
  };

  private static final String DIFFERENT = "A different task favours feature extraction";

  private static final String LITTLE_TIME = "Little training time favours feature extraction";
  private static final String AMPLE = "Ample training time and compute favour fine-tuning";
  private static final String ALL_AT_ONCE = "All at once speak for fine-tuning";

  @Test
  void in_brief_everything_is_said_but_why_the_advice_is_nothing_else() {
    var explainer = new Explainer(KnowledgeBase.builtIn());
    var useCase = Facts.useCase(ANOTHER_TASK);
    var whole = explainer.explain(useCase);
    var brief = explainer.explainInBrief(useCase);

    assertThat(whole.whyNot()).isNotEmpty();
    assertThat(brief.whyNot()).isEmpty();
    assertThat(brief).usingRecursiveComparison().ignoringFields("whyNot").isEqualTo(whole);
  }

  @Test
  void each_other_approach_that_some_rule_favours_is_told_with_the_rules_that_matched() {
    var card = explain(KnowledgeBase.builtIn(), ANOTHER_TASK);

    assertThat(card.advice().approach()).isEqualTo(Approach.FEATURE_EXTRACTION);
    assertThat(card.whyNot())
        .map(WhyNot::approach)
        .containsExactly(Approach.FINE_TUNING, Approach.NOT_COVERED);
    assertThat(card.whyNot().get(0).rules())
        .filteredOn(Considered::matches)
        .map(Considered::rule)
        .containsExactly(AMPLE);
  }

  @Test
  void a_rule_that_is_set_aside_names_who_does_so_and_no_other_rule_does() throws Exception {
    var card =
        explain(House.with("ours.dslr", House.SETS_ASIDE).advisor().knowledge(), ANOTHER_TASK);

    assertThat(card.advice().approach()).isEqualTo(Approach.FINE_TUNING);
    assertThat(card.whyNot().get(0).rules())
        .filteredOn(rule -> !rule.setAsideBy().isEmpty())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.rule()).isEqualTo(DIFFERENT);
              assertThat(rule.matches()).isTrue();
              assertThat(rule.setAsideBy())
                  .containsExactly("Our text models carry over to other tasks");
            });
  }

  @Test
  void a_question_that_is_open_is_not_told_as_a_further_one() {
    var card =
        explain(
            KnowledgeBase.builtIn(),
            "task.comparedToModel",
            "different",
            "data.labelledExamples",
            25_000,
            "budget.trainingTime",
            "high",
            "budget.compute",
            "high");

    assertThat(card.open()).isNotEmpty();
    assertThat(card.further())
        .isNotEmpty()
        .map(OpenQuestion::question)
        .doesNotContainAnyElementsOf(card.open().stream().map(OpenQuestion::question).toList());
  }

  @Test
  void a_rule_that_an_answer_rules_out_waits_for_no_other() {
    assertThat(waitingForTime("high")).contains(LITTLE_TIME, AMPLE);
    assertThat(waitingForTime("low")).contains(LITTLE_TIME).doesNotContain(AMPLE);
  }

  private static List<String> waitingForTime(String compute) {
    var card = explain(KnowledgeBase.builtIn(), "budget.compute", compute);
    return Stream.concat(card.open().stream(), card.further().stream())
        .filter(open -> open.question().path().equals("budget.trainingTime"))
        .flatMap(open -> open.waiting().stream())
        .toList();
  }

  @Test
  void a_rule_that_only_remarks_on_something_keeps_no_question_open() throws Exception {
    var conditions = House.LINKS.substring(0, House.LINKS.indexOf("then"));

    assertThat(openWith(conditions + "then\nnote \"We know this.\"\nend\n"))
        .flatMap(OpenQuestion::waiting)
        .contains(AMPLE)
        .doesNotContain(ALL_AT_ONCE);
  }

  @Test
  void a_rule_that_can_decide_keeps_open_what_it_looks_at() throws Exception {
    assertThat(openWith(House.LINKS))
        .filteredOn(open -> open.waiting().contains(ALL_AT_ONCE))
        .map(open -> open.question().path())
        .containsExactlyInAnyOrder(
            "task.comparedToModel", "data.labelledExamples", "budget.compute");
  }

  /** Returns what a rule leaves open whose facts are too many to be enumerated together. */
  private static List<OpenQuestion> openWith(String rule) throws Exception {
    return explain(
            House.with("ours.dslr", rule).advisor().knowledge(),
            "model.modality",
            "text",
            "task.modality",
            "text",
            "data.comparedToModel",
            "alike",
            "budget.trainingTime",
            "high")
        .open();
  }

  private static ExplainedAdvice explain(KnowledgeBase base, Object... pathsAndAnswers) {
    return new Explainer(base).explain(Facts.useCase(pathsAndAnswers));
  }
}
