package dev.thaw.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UseCaseTest {

  private static final Fact SAME = new TaskComparedToModel(TaskComparison.SAME);
  private static final Fact IMAGES = new ModelModality(Modality.IMAGE);

  @Test
  void facts_stand_in_one_order_whatever_order_they_were_given_in() {
    assertThat(UseCase.of(SAME, IMAGES)).isEqualTo(UseCase.of(IMAGES, SAME));
    assertThat(UseCase.of(SAME, IMAGES).facts()).containsExactly(IMAGES, SAME);
  }

  @Test
  void a_question_is_answered_once() {
    assertThatThrownBy(() -> UseCase.of(SAME, SAME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("task.comparedToModel is stated twice");
  }

  @Test
  void an_answer_can_be_replaced_and_forgotten() {
    var other = new TaskComparedToModel(TaskComparison.DIFFERENT);

    assertThat(UseCase.of(SAME, IMAGES).with(other)).isEqualTo(UseCase.of(IMAGES, other));
    assertThat(UseCase.of(SAME, IMAGES).without(FactName.TASK_COMPARED_TO_MODEL))
        .isEqualTo(UseCase.of(IMAGES));
  }

  @Test
  void what_is_not_stated_has_no_answer() {
    assertThat(UseCase.of(SAME).fact(FactName.TASK_COMPARED_TO_MODEL)).contains(SAME);
    assertThat(UseCase.of(SAME).fact(FactName.MODEL_MODALITY)).isEmpty();
  }

  @Test
  void every_word_of_every_question_states_the_fact_that_answers_it() {
    for (var name : FactName.values()) {
      var words = name.words().isEmpty() ? List.of("1", "9223372036854775807") : name.words();
      assertThat(words)
          .allSatisfy(
              word -> {
                assertThat(name.fact(word).answer()).isEqualTo(word);
                assertThat(name.fact(word).name()).isEqualTo(name);
              });
    }
  }

  @Test
  void an_answer_outside_the_words_is_refused() {
    assertThatThrownBy(() -> FactName.TASK_COMPARED_TO_MODEL.fact("SAME"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "task.comparedToModel is \"SAME\"; allowed: same, continuation, similar, different.");
  }

  @Test
  void there_is_at_least_one_labelled_example() {
    assertThat(new LabelledExamples(1).count()).isEqualTo(1);
    assertThatThrownBy(() -> new LabelledExamples(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FactName.DATA_LABELLED_EXAMPLES.fact("+5"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FactName.DATA_LABELLED_EXAMPLES.fact("0"))
        .hasMessageStartingWith(
            "data.labelledExamples is \"0\"; allowed: a whole number in digits alone, from 1");
  }

  @Test
  void paths_are_found_again() {
    assertThat(FactName.values()).allSatisfy(n -> assertThat(FactName.at(n.path())).contains(n));
    assertThat(Arrays.stream(FactName.values()).map(FactName::path)).doesNotHaveDuplicates();
    assertThat(FactName.at("task.unheardOf")).isEmpty();
  }
}
