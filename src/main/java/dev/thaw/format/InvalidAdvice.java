package dev.thaw.format;

import java.util.List;

/** A written advice that cannot be taken as it is; says what is wrong with it. */
public final class InvalidAdvice extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  InvalidAdvice(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Returns each mistake in a line of its own: place, field, value, what is allowed. */
  public List<String> mistakes() {
    return mistakes;
  }
}
