package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.usecase.Budget;
import dev.thaw.usecase.ClassBalance;
import dev.thaw.usecase.Compute;
import dev.thaw.usecase.DataSize;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.LabelledExamples;
import dev.thaw.usecase.Modality;
import dev.thaw.usecase.ModelModality;
import dev.thaw.usecase.Size;
import dev.thaw.usecase.TaskClassBalance;
import dev.thaw.usecase.TaskComparedToModel;
import dev.thaw.usecase.TaskComparison;
import dev.thaw.usecase.TrainingTime;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdviceTextTest {

  private static final Fact DIFFERENT = new TaskComparedToModel(TaskComparison.DIFFERENT);
  private static final Fact SAME = new TaskComparedToModel(TaskComparison.SAME);
  private static final Fact SIMILAR = new TaskComparedToModel(TaskComparison.SIMILAR);
  private static final Fact UNLIKE = new TaskClassBalance(ClassBalance.UNLIKE);
  private static final Fact LARGE = new DataSize(Size.LARGE);
  private static final List<Fact> RICH =
      List.of(new TrainingTime(Budget.HIGH), new Compute(Budget.HIGH));

  private final Advisor advisor = Advisor.builtIn();

  @Test
  void so_far_is_not_said_when_every_criterion_has_a_finding() {
    assertThat(text(SAME, LARGE, RICH.get(0), RICH.get(1)))
        .startsWith("Thaw the model and fine-tune it.\n\nWhy\n")
        .doesNotContain("So far", "No finding on", "What speaks against it");
  }

  @Test
  void what_is_answered_in_part_holds_so_far_and_names_the_criteria_without_a_finding() {
    assertThat(text(SAME, LARGE))
        .startsWith("So far: thaw the model and fine-tune it.\nNo finding on budget.\n");
  }

  @Test
  void what_favours_nothing_is_told_apart_from_what_is_not_answered() {
    assertThat(text(SIMILAR, UNLIKE, LARGE))
        .startsWith(
            """
            So far: thaw the model and fine-tune it.
            No finding on budget.
            Task similarity favours nothing: the document pairs a similar task with
            fine-tuning only where the labels are distributed alike. [S7]

            Why
            """)
        .contains("\nS7   Table 4-1, row 2: ");
  }

  @Test
  void so_far_is_said_where_a_criterion_favours_nothing_and_all_is_answered() {
    assertThat(text(SIMILAR, UNLIKE, LARGE, RICH.get(0), RICH.get(1)))
        .startsWith("So far: thaw the model and fine-tune it.\nTask similarity favours nothing: ")
        .doesNotContain("No finding on");
  }

  @Test
  void outside_the_caveat_what_favours_nothing_is_shown_among_the_criteria() {
    assertThat(text(SIMILAR, UNLIKE, new ModelModality(Modality.TABULAR)))
        .startsWith("The document's criteria do not cover this use case.\n\nWhy\n")
        .contains("What the criteria would say\n- Task similarity favours nothing: ");
  }

  @Test
  void every_finding_shows_its_rule_reason_sources_and_facts() {
    assertThat(text(new LabelledExamples(1)))
        .containsPattern(
            """
            Why
            - At most a few thousand labelled examples favour feature extraction. \\[S1, S2,
              S6, R1]
              Weights learned from very many examples can overfit to few and lose what they
              knew in general.
              Stated: data.labelledExamples is 1.
              A few thousand ends at \\d+ labelled examples: the document gives no figure,
            """);
  }

  @Test
  void the_findings_are_written_without_next_steps_notes_and_sources() {
    var advice = advisor.advise(UseCase.of(DIFFERENT, LARGE));

    assertThat(AdviceText.findings(advice))
        .startsWith("So far: keep the model frozen")
        .containsSubsequence("Why\n- A different task", "What speaks against it\n- A data set")
        .doesNotContain("What to do next", "Notes", "Sources");
  }

  @Test
  void objections_are_shown_and_the_disagreement_is_named() {
    assertThat(text(DIFFERENT, LARGE))
        .containsSubsequence(
            "Why\n- A different task",
            "What speaks against it\n- A data set judged large",
            "Notes\n- The criteria disagree, and the document does not rank them.",
            "[R3]");
  }

  @Test
  void outside_the_caveat_the_criteria_are_shown_for_what_they_would_say() {
    assertThat(text(DIFFERENT, new ModelModality(Modality.TABULAR)))
        .startsWith("The document's criteria do not cover this use case.\n")
        .contains("What the criteria would say\n- A different task")
        .doesNotContain("What speaks against it");
  }

  @Test
  void without_any_ground_the_advice_is_undecided() {
    assertThat(text())
        .startsWith("So far: undecided, as nothing that is stated speaks for either approach.\n")
        .doesNotContain("Why");
  }

  @Test
  void model_and_task_are_described_as_far_as_they_are_named() {
    var model = Optional.of("Word vectors");
    var described =
        new Description(
            Optional.empty(), model, Optional.empty(), Optional.of("news"), Optional.of("urgency"));
    var advice = advisor.advise(new UseCase(described, List.of(SAME)));

    assertThat(AdviceText.write(advice, advisor.source(), false))
        .startsWith("Model: Word vectors, trained on news.\nTask: urgency.\n\nSo far: ");
  }

  @Test
  void the_name_stands_above_everything() {
    var named = new UseCase(Description.of("Bird calls"), List.of(SAME));

    assertThat(AdviceText.write(advisor.advise(named), advisor.source(), false))
        .startsWith("Bird calls\n\nSo far: ");
  }

  @Test
  void sources_are_named_with_their_place_each_once() {
    assertThat(text(DIFFERENT, LARGE))
        .containsOnlyOnce("\nS5   Second paragraph: For another task")
        .containsOnlyOnce("\nR3   Our reading: Where the answered criteria disagree")
        .doesNotContain("\nS1 ");
  }

  @Test
  void no_line_is_longer_than_80_characters() {
    var everything = text(DIFFERENT, new ModelModality(Modality.TABULAR), new LabelledExamples(9));

    assertThat(everything.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void colour_is_for_headings_and_only_on_demand() {
    var advice = advisor.advise(UseCase.of(SAME));

    assertThat(AdviceText.write(advice, advisor.source(), true))
        .contains("\u001B[1mWhy\u001B[0m\n");
    assertThat(AdviceText.write(advice, advisor.source(), false)).doesNotContain("\u001B");
  }

  private String text(Fact... facts) {
    return AdviceText.write(advisor.advise(UseCase.of(facts)), advisor.source(), false);
  }
}
