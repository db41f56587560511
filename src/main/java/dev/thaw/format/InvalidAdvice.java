package dev.thaw.format;

import java.util.List;

/** A written advice that cannot be taken as it is; says what is wrong with it. */
public final class InvalidAdvice extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidAdvice(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns each problem in a line of its own: place, field, value, what is allowed. */
  public List<String> problems() {
    return problems;
  }
}
