package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.advice.Opinion;
import org.junit.jupiter.api.Test;

final class SecondOpinionTest {

  @Test
  void those_that_are_packaged_come_in_the_order_of_their_names() {
    assertThat(SecondOpinion.packaged())
        .map(opinion -> opinion.on(Facts.useCase()).name())
        .containsExactly("cs231n", "measured");
  }

  @Test
  void only_answers_that_are_missing_and_that_some_rule_looks_at_are_awaited() {
    assertThat(cs231n("model.modality", "text", "data.labelledExamples", 100).awaited())
        .map(open -> open.question().path())
        .containsExactly("task.modality", "data.comparedToModel");
  }

  @Test
  void a_rule_that_an_answer_rules_out_waits_for_no_other() {
    assertThat(cs231n("model.modality", "other").awaited())
        .filteredOn(open -> open.question().path().equals("task.modality"))
        .singleElement()
        .satisfies(
            open -> assertThat(open.waiting()).containsExactly("Tables are beyond the notes"));
  }

  private static Opinion cs231n(Object... pathsAndAnswers) {
    return SecondOpinion.packaged().get(0).on(Facts.useCase(pathsAndAnswers));
  }
}
