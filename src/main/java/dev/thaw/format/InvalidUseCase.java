package dev.thaw.format;

import java.util.List;

/** A use case that cannot be taken as it is written; says everything that is wrong with it. */
public final class InvalidUseCase extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  InvalidUseCase(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Returns each mistake in a line of its own: place, field, value, what is allowed. */
  public List<String> mistakes() {
    return mistakes;
  }
}
