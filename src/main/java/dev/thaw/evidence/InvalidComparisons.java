package dev.thaw.evidence;

import java.util.List;

/** A table of comparisons that cannot be taken. */
public final class InvalidComparisons extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidComparisons(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = problems;
  }

  /** Returns everything that is wrong, a line each: place, column, value and what is allowed. */
  public List<String> problems() {
    return problems;
  }
}
