package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Opinion;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpinionsTextTest {

  private static final String MEASURE =
      "Score the frozen model on held-out data: minutes, and the first stage of fine-tuning anyway."
          + " State the result as probe.score, and ask again.";

  private static final Advisor ADVISOR = Advisor.builtIn();

  private final ExplainedAdvice disputed = card("data.labelledExamples", 100);
  private final ExplainedAdvice agreed = card("task.modality", "tabular");
  private final ExplainedAdvice undecided = card();

  @Test
  void where_advisers_disagree_each_of_them_is_told_with_its_reason() {
    assertThat(firstLines(disputed))
        .startsWith(
            """
            Advisers disagree: measure first.
            - Somebody: keep the model frozen; settled.
            - CS231n: keep the model frozen, as with little data fine-tuning may overfit.
            - Published comparisons: fine-tune it, as\s""");
  }

  @Test
  void where_everything_is_measured_advisers_disagree_without_a_measurement() {
    assertThat(firstLines(card("data.labelledExamples", 100, "probe.score", 90)))
        .startsWith("Advisers disagree.\n");
  }

  @Test
  void advisers_who_agree_are_named_in_one_sentence() {
    assertThat(firstLines(agreed))
        .isEqualTo(
            """
            The book's criteria do not cover this use case.
            By Somebody: settled. So say CS231n and published comparisons too.
            """);
  }

  @Test
  void to_be_undecided_is_not_to_agree() {
    assertThat(firstLines(undecided))
        .startsWith(
            """
            Undecided, as nothing that is stated speaks for either approach.
            By Somebody: settled.
            CS231n: undecided, as too little is stated.
            Published comparisons: fine-tune it, as\s""");
  }

  @Test
  void only_where_advisers_disagree_the_measurement_that_decides_comes_first() {
    assertThat(next(disputed)).hasSize(2).first().isEqualTo(MEASURE);
    assertThat(next(agreed)).hasSize(1).doesNotContain(MEASURE);
  }

  @Test
  void the_last_adviser_who_is_not_undecided_says_what_to_do_next() {
    var opinions = undecided.opinions();

    assertThat(next(undecided)).isNotEqualTo(List.of("ours"));
    assertThat(next(beside(opinions.get(1), opinions.get(0)))).isEqualTo(next(undecided));
    assertThat(next(beside(opinions.get(0)))).containsExactly("ours");
  }

  @Test
  void each_opinion_is_told_with_its_findings_notes_steps_and_sources() {
    var page = new Page(false);
    text(card("data.labelledExamples", 100, "model.modality", "text"), page).whole();

    assertThat(page.text())
        .startsWith(
            """
            What CS231n says
            CS231n: keep the model frozen, as with little data fine-tuning may overfit.
            - Little data favours a classifier on frozen features. [C1, C3, C6, C8]
              With little data fine-tuning may overfit.
            """)
        .contains(
            """
            - CS231n speaks of convolutional networks on images; this model reads other
              material. [C7]
            - Train a linear classifier on the features of the last layer. [C1]
            CS231n course notes on transfer learning (Stanford University), the section
            "When and how to fine-tune".
            C1   Small and similar: With little data that is like the model's own,
            """,
            "\nWhat published comparisons say\n");
  }

  private ExplainedAdvice beside(Opinion... opinions) {
    return undecided.beside(undecided.useCase(), undecided.workedOut(), List.of(opinions));
  }

  private static ExplainedAdvice card(Object... pathsAndAnswers) {
    return ADVISOR.explain(Facts.useCase(pathsAndAnswers));
  }

  private static String firstLines(ExplainedAdvice card) {
    var page = new Page(false);
    text(card, page).firstLines("Somebody", "settled.");
    return page.text();
  }

  private static List<String> next(ExplainedAdvice card) {
    return text(card, new Page(false)).next(List.of("ours"));
  }

  private static OpinionsText text(ExplainedAdvice card, Page page) {
    return new OpinionsText(card, FactSentences.of(ADVISOR.facts()), page);
  }
}
