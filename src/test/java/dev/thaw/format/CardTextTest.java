package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read. */
final class CardTextTest {

  private static final Fact DIFFERENT = Facts.stated("task.comparedToModel", "different");
  private static final Fact SAME = Facts.stated("task.comparedToModel", "same");
  private static final Fact SIMILAR = Facts.stated("task.comparedToModel", "similar");
  private static final Fact UNLIKE = Facts.stated("task.classBalance", "unlike");
  private static final Fact LARGE = Facts.stated("data.size", "large");
  private static final Fact ALIKE = Facts.stated("data.comparedToModel", "alike");
  private static final Fact TEXT_MODEL = Facts.stated("model.modality", "text");
  private static final Fact TEXT_TASK = Facts.stated("task.modality", "text");
  private static final Fact TABLE = Facts.stated("model.modality", "tabular");
  private static final Fact TABLES = Facts.stated("task.modality", "tabular");
  private static final List<Fact> RICH =
      List.of(Facts.stated("budget.trainingTime", "high"), Facts.stated("budget.compute", "high"));

  private final Advisor advisor = Advisor.builtIn();

  @Test
  void so_far_is_not_said_when_no_answer_is_missing() {
    assertThat(text(complete(SAME, LARGE)))
        .startsWith(
            """
            Thaw the model and fine-tune it.
            By Machine Learning Design Patterns: settled. So say CS231n and published
            comparisons too.
            In 26 of 29 published comparisons near to yours, over 26 data sets, fine-tuning
            was better by a point or more, median +7.0 points.

            Why
            """)
        .doesNotContain("o far", "answered", "ask next");
  }

  @Test
  void so_far_is_not_said_when_the_missing_answers_cannot_change_the_advice() {
    assertThat(text(DIFFERENT, TEXT_MODEL, TEXT_TASK))
        .startsWith(
            """
            Advisers disagree: measure first.
            - Machine Learning Design Patterns: keep the model frozen; settled.
            - CS231n: undecided, as too little is stated.
            - Published comparisons: fine-tune it, as over 114 families of data sets always
              fine-tuning lost 0.46 points on average, and always freezing 8.15.
            - In 32 of 35 published comparisons near to yours, over 26 data sets,
              fine-tuning was better by a point or more, median +4.3 points.
            Not answered, and not needed: dataset size, budget.

            Why
            """)
        .contains(
            "\nWhat would complete the picture\n- How many labelled examples",
            "\n  Waiting: Little compute favours feature extraction.\n")
        .doesNotContain("ask next");
  }

  @Test
  void so_far_is_said_as_long_as_an_answer_can_change_the_advice() {
    assertThat(text(SAME, LARGE))
        .startsWith(
            """
            Thaw the model and fine-tune it.
            By Machine Learning Design Patterns: so far, as 5 open questions can still
            change it. So say CS231n and published comparisons too.
            In 11 of 21 published comparisons near to yours, over 18 data sets, both were
            within a point, median +0.4 points for fine-tuning.
            Without an answer so far: budget.
            """)
        .contains(
            "\nWhat to ask next\n- ",
            """
            - What kind of material does the pre-trained model read?
              Waiting: A model trained on tabular data is not covered.
              Waiting: A task of another modality than the model is not covered.
              The advice could become not covered.
            """);
  }

  @Test
  void a_short_card_asks_the_first_question_and_counts_the_others() {
    assertThat(shortly(TEXT_MODEL, TEXT_TASK, SAME, LARGE, ALIKE, RICH.get(0)))
        .contains(
            """
            What to ask next
            - Is there compute to retrain all weights of the model?
              The advice could become feature extraction.

            What to do next
            """);
    assertThat(shortly(TEXT_MODEL, TEXT_TASK, SAME, LARGE, ALIKE))
        .contains("- 1 more question is open.\n")
        .containsOnlyOnce("could become");
    assertThat(shortly(SAME, LARGE)).contains("- 4 more questions are open.\n");
  }

  @Test
  void a_short_card_leaves_out_what_only_explains() {
    assertThat(shortly(DIFFERENT, LARGE))
        .contains("All reasons, steps and notes, and what each source says: --explain.\n")
        .doesNotContain("Stated:", "Waiting:", "Why not", "\nS5 ", "complete the picture");
  }

  @Test
  void every_condition_of_every_rule_for_another_approach_is_shown_as_it_came_out() {
    assertThat(text(DIFFERENT, Facts.stated("data.labelledExamples", 19999)))
        .contains(
            """
            Why not fine-tuning
            - A data set judged large favours fine-tuning.
              unknown: the data is judged large
            """,
            """
            - Many thousand labelled examples favour fine-tuning.
              holds:   the judged size of the data is not stated
              fails:   there are at least "many thousand" labelled examples (there are
                       19,999 labelled examples)
            """,
            "\nWhat would put it outside the criteria\n- A model trained on tabular data is not covered.\n");
  }

  @Test
  void what_would_change_the_advice_is_told_once_for_all_answers_that_do_the_same() {
    assertThat(text(DIFFERENT, Facts.stated("data.labelledExamples", 20000), ALIKE))
        .contains(
            """
            What would change it
            - Fine-tuning, with another model, if the task is the same as, a continuation of
              or similar to the model's.

            """);
  }

  @Test
  void facts_that_must_change_together_are_told_together() {
    assertThat(
            shortly(
                SAME,
                Facts.stated("budget.trainingTime", "low"),
                Facts.stated("budget.compute", "low")))
        .contains(
            """

            - Fine-tuning if the budget for training time is high and the budget for compute
              is high.
            """);
  }

  @Test
  void that_nothing_would_change_the_advice_is_said_unless_nothing_is_stated() {
    assertThat(text(Facts.stated("data.size", "small")))
        .contains(
            "What would change it\nNothing that you can change, as far as facts are stated.\n");
    assertThat(shortly()).doesNotContain("What would change it");
  }

  @Test
  void what_favours_nothing_is_told_apart_from_what_is_not_answered() {
    assertThat(text(SIMILAR, UNLIKE, LARGE))
        .startsWith(
            """
            Thaw the model and fine-tune it.
            By Machine Learning Design Patterns: so far, as 5 open questions can still
            change it. So say CS231n and published comparisons too.
            In 213 of 306 published comparisons near to yours, over 66 data sets,
            fine-tuning was better by a point or more, median +3.1 points.
            Without an answer so far: budget.
            Task similarity favours nothing: the book pairs a similar task with fine-tuning
            only where the labels are distributed alike. [S7]

            Why
            """)
        .contains("\nS7   Table 4-1, row 2: ");
  }

  @Test
  void a_criterion_that_favours_nothing_leaves_nothing_open() {
    assertThat(text(complete(SIMILAR, UNLIKE, LARGE)))
        .contains(": settled. So say CS231n", " points.\nTask similarity favours nothing: ")
        .doesNotContain("nswered");
  }

  @Test
  void outside_the_caveat_what_favours_nothing_is_shown_among_the_criteria() {
    assertThat(text(SIMILAR, UNLIKE, TABLE, TABLES))
        .startsWith(
            "The book's criteria do not cover this use case.\nBy Machine Learning Design Patterns: settled.")
        .contains("What the criteria would say\n- Task similarity favours nothing: ");
  }

  @Test
  void every_finding_shows_its_rule_reason_sources_and_facts() {
    assertThat(text(Facts.stated("data.labelledExamples", 1)))
        .containsPattern(
            """
            Why
            - At most a few thousand labelled examples favour feature extraction. \\[S1, S2,
              S6, R1]
              Weights learned from very many examples can overfit to few and lose what they
              knew in general.
              Stated: there are 1 labelled examples.
              A few thousand ends at [\\d,]+ labelled examples: the book gives no figure, and
            """);
  }

  @Test
  void the_findings_are_written_without_next_steps_notes_and_sources() {
    var advice = advisor.advise(UseCase.of(DIFFERENT, LARGE));

    assertThat(AdviceText.findings(advice, FactSentences.of(Facts.ALL)))
        .startsWith("Keep the model frozen")
        .containsSubsequence("Why\n- A different task", "What speaks against it\n- A data set")
        .doesNotContain("What to do next", "Notes", "Sources");
  }

  @Test
  void objections_are_shown_and_the_disagreement_is_named() {
    assertThat(text(DIFFERENT, LARGE))
        .containsSubsequence(
            "Why\n- A different task",
            "What speaks against it\n- A data set judged large",
            "Notes\n- The criteria disagree, and the book does not rank them.",
            "[R3]");
  }

  @Test
  void outside_the_caveat_the_criteria_are_shown_for_what_they_would_say() {
    assertThat(text(DIFFERENT, TABLE, TABLES))
        .startsWith("The book's criteria do not cover this use case.\n")
        .contains("What the criteria would say\n- A different task")
        .doesNotContain("What speaks against it");
  }

  @Test
  void without_any_ground_the_advice_is_undecided() {
    assertThat(text())
        .startsWith("Undecided, as nothing that is stated speaks for either approach.\nBy ")
        .doesNotContain("\nWhy\n");
  }

  @Test
  void model_and_task_are_described_as_far_as_they_are_named() {
    var model = Optional.of("Word vectors");
    var described =
        new Description(
            Optional.empty(), model, Optional.empty(), Optional.of("news"), Optional.of("urgency"));

    assertThat(text(new UseCase(described, List.of(SAME))))
        .startsWith("Model: Word vectors, trained on news. Task: urgency.\n\nThaw the model");
  }

  @Test
  void the_name_stands_above_everything() {
    var named = new UseCase(Description.of("Bird calls"), List.of(SAME));

    assertThat(text(named)).startsWith("Bird calls\n\nThaw the model");
  }

  @Test
  void sources_are_named_with_their_place_each_once() {
    assertThat(text(DIFFERENT, LARGE))
        .containsOnlyOnce("\nS5   Second paragraph: For another task")
        .containsOnlyOnce("\nR3   Our reading: Where the answered criteria disagree")
        .doesNotContain("\nS1 ");
  }

  @Test
  void the_document_stands_at_the_head_of_the_sources() {
    var head = "\nSources\nMachine Learning Design Patterns (Lakshmanan, ";

    assertThat(text(DIFFERENT)).contains(head);
    assertThat(shortly(DIFFERENT)).doesNotContain(head);
  }

  @Test
  void no_line_is_longer_than_80_characters() {
    var everything =
        text(
            DIFFERENT,
            Facts.stated("model.modality", "tabular"),
            Facts.stated("data.labelledExamples", 9));

    assertThat(everything.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @ParameterizedTest
  @MethodSource("sharedCases")
  void a_short_card_has_less_than_thirty_lines_of_at_most_80_characters(Path file)
      throws IOException, InvalidInput {
    var useCase = UseCaseReader.read(file.toString(), Files.newInputStream(file), Facts.ALL);
    var brief = CardText.brief(advisor.explain(useCase), advisor, new Page(false));

    assertThat(brief.lines()).as(brief).hasSizeLessThan(30);
    assertThat(brief.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  static Stream<Path> sharedCases() throws IOException {
    try (var files = Files.walk(Path.of("features"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @Test
  void colour_is_for_headings_and_only_on_demand() {
    var card = advisor.explain(UseCase.of(SAME));

    assertThat(CardText.whole(card, advisor, new Page(true))).contains("\u001B[1mWhy\u001B[0m\n");
    assertThat(CardText.whole(card, advisor, new Page(false))).doesNotContain("\u001B");
  }

  private static Fact[] complete(Fact... facts) {
    return Stream.of(Stream.of(facts), Stream.of(TEXT_MODEL, TEXT_TASK, ALIKE), RICH.stream())
        .flatMap(some -> some)
        .toArray(Fact[]::new);
  }

  private String text(Fact... facts) {
    return text(UseCase.of(facts));
  }

  private String text(UseCase useCase) {
    return CardText.whole(advisor.explain(useCase), advisor, new Page(false));
  }

  private String shortly(Fact... facts) {
    return CardText.brief(advisor.explain(UseCase.of(facts)), advisor, new Page(false));
  }
}
