package dev.thaw.usecase;

/**
 * Whether the computation for retraining all weights is affordable.
 *
 * @param value the budget for computational cost
 */
public record Compute(Budget value) implements Choice {

  @Override
  public FactName name() {
    return FactName.BUDGET_COMPUTE;
  }
}
