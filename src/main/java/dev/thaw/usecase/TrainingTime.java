package dev.thaw.usecase;

/**
 * Whether the time for retraining all weights is affordable.
 *
 * @param value the budget for training time
 */
public record TrainingTime(Budget value) implements Choice {

  @Override
  public FactName name() {
    return FactName.BUDGET_TRAINING_TIME;
  }
}
