package dev.thaw.usecase;

/**
 * How the practitioner's task compares with the task that the model was trained for.
 *
 * @param value the comparison, in the words of Table 4-1, row 2, and the paragraph above it
 */
public record TaskComparedToModel(TaskComparison value) implements Choice {

  @Override
  public FactName name() {
    return FactName.TASK_COMPARED_TO_MODEL;
  }
}
