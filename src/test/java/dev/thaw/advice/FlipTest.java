package dev.thaw.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.usecase.Budget;
import dev.thaw.usecase.LabelledExamples;
import dev.thaw.usecase.TaskComparedToModel;
import dev.thaw.usecase.TaskComparison;
import dev.thaw.usecase.TrainingTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FlipTest {

  @Test
  void one_fact_that_another_model_changes_is_enough_to_need_one() {
    var task = new TaskComparedToModel(TaskComparison.SAME);
    var time = new TrainingTime(Budget.HIGH);

    assertThat(new Flip(Approach.FINE_TUNING, List.of(task, time)).needsAnotherModel()).isTrue();
    assertThat(
            new Flip(Approach.FINE_TUNING, List.of(new LabelledExamples(5_001), time))
                .needsAnotherModel())
        .isFalse();
  }
}
