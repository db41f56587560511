package dev.thaw.usecase;

import java.util.regex.Pattern;

/**
 * How many labelled examples there are to train on.
 *
 * @param count examples in the training split, before augmentation; at least 1
 */
public record LabelledExamples(long count) implements Fact {

  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,18}");

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

  /**
   * Reads a count as people write it.
   *
   * @param digits decimal digits, the first of them not 0
   * @throws IllegalArgumentException when it is anything else, or beyond 64 bits
   */
  static LabelledExamples of(String digits) {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("\"" + digits + "\" is no count.");
    }
    return new LabelledExamples(Long.parseLong(digits));
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
