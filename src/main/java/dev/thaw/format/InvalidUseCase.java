package dev.thaw.format;

import java.util.List;

/** A use case that cannot be taken as it is written; says everything that is wrong with it. */
public final class InvalidUseCase extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidUseCase(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns each problem in a line of its own: place, field, value, what is allowed. */
  public List<String> problems() {
    return problems;
  }
}
