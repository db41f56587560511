package dev.thaw.rulebook;

/**
 * Where something stands in a rules folder.
 *
 * @param file the path inside the folder, such as {@code criteria/budget.dslr}; empty for the
 *     folder itself
 * @param line counted from 1; 0 where it is no line that matters
 */
public record Place(String file, int line) {

  /** Returns the folder itself. */
  public static Place folder() {
    return new Place("", 0);
  }

  /**
   * Returns the place as it is seen from outside the folder.
   *
   * @param folder the path of the folder
   */
  public Place in(String folder) {
    return new Place(file.isEmpty() ? folder : folder + "/" + file, line);
  }

  /** Returns the place as terminals and editors open it. */
  @Override
  public String toString() {
    var name = file.isEmpty() ? "the rules folder" : file;
    return line == 0 ? name : name + ":" + line;
  }
}
