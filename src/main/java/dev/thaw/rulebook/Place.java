package dev.thaw.rulebook;

/**
 * Where something stands in a rules folder.
 *
 * @param file the path inside the folder, such as {@code criteria/budget.dslr}; empty for the
 *     folder itself; that of a house folder, which is laid over it, begins with {@code house}
 * @param line counted from 1; 0 where it is no line that matters
 */
public record Place(String file, int line) {

  /** What the files of a house folder begin with, as the folder that it is laid over sees them. */
  public static final String HOUSE_FOLDER = "house/";

  private static final String HOUSE = "house";

  /** Returns the folder itself. */
  public static Place folder() {
    return new Place("", 0);
  }

  /** Returns the house folder itself. */
  public static Place ofHouse() {
    return new Place(HOUSE, 0);
  }

  /** Returns the place of a file of a house folder, as the folder that it is laid over sees it. */
  public Place inHouse() {
    return new Place(file.isEmpty() ? HOUSE : HOUSE_FOLDER + file, line);
  }

  /** Returns whether the place is in a house folder. */
  public boolean isHouses() {
    return file.equals(HOUSE) || file.startsWith(HOUSE_FOLDER);
  }

  /**
   * Returns the place as it is seen from outside the folder.
   *
   * @param folder the path of the folder
   */
  public Place in(String folder) {
    return new Place(file.isEmpty() ? folder : folder + "/" + file, line);
  }

  /**
   * Returns the place as it is seen from outside the house folder that it is in.
   *
   * @param house the path of the house folder
   */
  Place outsideOfHouse(String house) {
    return new Place(house + file.substring(HOUSE.length()), line);
  }

  /** Returns the place as terminals and editors open it. */
  @Override
  public String toString() {
    var name = file.isEmpty() ? "the rules folder" : file;
    return line == 0 ? name : name + ":" + line;
  }
}
