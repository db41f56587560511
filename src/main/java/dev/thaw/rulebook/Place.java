package dev.thaw.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where something stands in a rules folder.
 *
 * @param file the path inside the folder, such as {@code criteria/budget.dslr}; empty for the
 *     folder itself; that of a house folder, which is laid over it, begins with {@code house}, that
 *     of a second one with {@code house2}, and so on
 * @param line counted from 1; 0 where it is no line that matters
 */
public record Place(String file, int line) {

  private static final Pattern HOUSE = Pattern.compile("house(\\d{0,3})(/.*)?");

  /** Returns the folder itself. */
  public static Place folder() {
    return new Place("", 0);
  }

  /**
   * Returns the place of a file of a house folder, as the folder that it is laid over sees it.
   *
   * @param house which of the houses it is, counted from 0
   */
  public Place inHouse(int house) {
    var folder = house == 0 ? "house" : "house" + (house + 1);
    return new Place(file.isEmpty() ? folder : folder + "/" + file, line);
  }

  /** Returns whether the place is in a house folder. */
  public boolean isHouses() {
    return HOUSE.matcher(file).matches();
  }

  /** Returns the place as its house sees it; itself where it is in none. */
  public Place insideOfHouse() {
    var house = HOUSE.matcher(file);
    return house.matches()
        ? new Place(Objects.requireNonNullElse(house.group(2), "/").substring(1), line)
        : this;
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
   * @param houses the paths of all house folders, in their order
   */
  Place outsideOfHouse(List<String> houses) {
    var house = HOUSE.matcher(file);
    int which = house.matches() && !house.group(1).isEmpty() ? Integer.parseInt(house.group(1)) : 1;
    return insideOfHouse().in(houses.get(which - 1));
  }

  /** Returns the place as terminals and editors open it. */
  @Override
  public String toString() {
    var name = file.isEmpty() ? "the rules folder" : file;
    return line == 0 ? name : name + ":" + line;
  }
}
