package dev.thaw.files;

import java.util.List;

/**
 * Something handed to Thaw that cannot be taken as it is: a use case, an advice, features; says
 * everything that is wrong with it.
 */
public final class InvalidInput extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Refuses an input.
   *
   * @param problems all that is wrong, at least one
   */
  public InvalidInput(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns each problem in a line of its own: place, field, value, what is allowed. */
  public List<String> problems() {
    return problems;
  }
}
