package dev.thaw.advice;

/**
 * Rules that are valid and compiled, and yet cannot be consulted: they do not come to rest, or not
 * to one verdict, or code of their own fails. The message is a sentence about them, for people.
 */
public final class UnusableRules extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * Rules that lead to no advice.
   *
   * @param says why, in a sentence for people
   */
  public UnusableRules(String says) {
    super(says);
  }

  /**
   * Rules whose own code fails.
   *
   * @param says what could not be done, in a sentence for people
   * @param cause what came of trying
   */
  public UnusableRules(String says, Throwable cause) {
    super(says, cause);
  }
}
