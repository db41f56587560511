package dev.thaw.scenarios;

import java.util.List;

/** Features that cannot be run: they are not there, cannot be read, or hold no scenario. */
public final class InvalidFeatures extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidFeatures(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns each problem in a line of its own: file, line where there is one, what is wrong. */
  public List<String> problems() {
    return problems;
  }
}
