package dev.thaw.usecase;

/**
 * How the labels are distributed over the classes, compared with the model's training.
 *
 * <p>Asked only when the task is similar; Table 4-1, row 2, sets this condition.
 *
 * @param value the comparison of the two class distributions
 */
public record TaskClassBalance(ClassBalance value) implements Choice {

  @Override
  public FactName name() {
    return FactName.TASK_CLASS_BALANCE;
  }
}
