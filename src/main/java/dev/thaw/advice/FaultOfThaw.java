package dev.thaw.advice;

/**
 * Something that Thaw itself has done wrong, whatever its user has done: an internal error.
 *
 * <p>Its message is for people: a sentence without names of the program's own parts.
 */
public final class FaultOfThaw extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault that Thaw has noticed by itself.
   *
   * @param says what went wrong, in a sentence for people
   */
  public FaultOfThaw(String says) {
    super(says);
  }

  /**
   * A fault with what led to it.
   *
   * @param says what went wrong, in a sentence for people
   * @param cause what led to it
   */
  public FaultOfThaw(String says, Throwable cause) {
    super(says, cause);
  }
}
