package dev.thaw.spark;

import dev.thaw.rulefiles.RulesFolder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rules folder on its way to another machine, as the text of its files.
 *
 * @param name what people call it
 * @param files the content of each file under its path
 * @param houses the houses that are laid over it
 */
record CarriedFolder(String name, TreeMap<String, byte[]> files, ArrayList<CarriedFolder> houses)
    implements Serializable {

  static CarriedFolder of(RulesFolder folder) {
    return new CarriedFolder(
        folder.name(),
        new TreeMap<>(folder.files()),
        folder.houses().stream()
            .map(CarriedFolder::of)
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  RulesFolder folder() {
    return new RulesFolder(name, files, houses.stream().map(CarriedFolder::folder).toList());
  }
}
