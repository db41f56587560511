package dev.thaw.scenarios;

import java.util.List;

/** Features that cannot be run: they are not there, cannot be read, or hold no scenario. */
public final class InvalidFeatures extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  InvalidFeatures(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Returns each mistake in a line of its own: file, line where there is one, what is wrong. */
  public List<String> mistakes() {
    return mistakes;
  }
}
