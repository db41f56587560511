package dev.thaw.rulefiles;

import dev.thaw.rulebook.Place;

/**
 * A house as it is laid over a folder.
 *
 * @param folder its files
 * @param number which of the houses it is, counted from 0
 */
record LaidHouse(RulesFolder folder, int number) {

  /**
   * Returns the path of one of its files as the folder below sees it.
   *
   * @param own the path inside the house folder
   */
  String path(String own) {
    return new Place(own, 0).inHouse(number).file();
  }
}
