package dev.thaw.advice;

/**
 * A finding that counts, because no rule has set it aside.
 *
 * @param finding what was found
 */
public record Ground(Finding finding) {

  /** Returns the approach that the finding speaks for. */
  public Approach favours() {
    return finding.favours();
  }
}
