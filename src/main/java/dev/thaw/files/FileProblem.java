package dev.thaw.files;

/** A file that cannot be taken; its message says why, and what is allowed. */
public final class FileProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final boolean ofAll;

  private FileProblem(String says, int line, boolean ofAll) {
    super(says);
    this.line = line;
    this.ofAll = ofAll;
  }

  /**
   * A problem of a file as a whole.
   *
   * @param says what is wrong and what is allowed, without the place
   */
  public static FileProblem of(String says) {
    return new FileProblem(says, 0, false);
  }

  static FileProblem at(int line, String says) {
    return new FileProblem(says, line, false);
  }

  static FileProblem ofAll(String says) {
    return new FileProblem(says, 0, true);
  }

  /** Returns what is wrong and what is allowed, without the place. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** Returns the line that it is about, counted from 1; 0 where it is no line that matters. */
  public int line() {
    return line;
  }

  /** Returns whether it is about all files together, not about the last one. */
  public boolean isOfAll() {
    return ofAll;
  }
}
