package dev.thaw.rulebook;

/**
 * Where something stands in a rules folder.
 *
 * @param file the path inside the folder, such as {@code criteria/budget.dslr}
 * @param line counted from 1
 */
public record Place(String file, int line) {

  /** Returns the place as terminals and editors open it. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
