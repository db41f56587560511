package dev.thaw.usecase;

/**
 * How many labelled examples there are to train on.
 *
 * @param count examples in the training split, before augmentation; at least 1
 */
public record LabelledExamples(long count) implements Fact {

  /**
   * Checks the bound.
   *
   * @throws IllegalArgumentException when {@code count} is below 1
   */
  public LabelledExamples {
    if (count < 1) {
      throw new IllegalArgumentException(
          "There cannot be " + count + " labelled examples; allowed: at least 1.");
    }
  }

  @Override
  public FactName name() {
    return FactName.DATA_LABELLED_EXAMPLES;
  }

  @Override
  public String answer() {
    return Long.toString(count);
  }
}
