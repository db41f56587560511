package dev.thaw.rulefiles;

import dev.thaw.rulebook.InvalidRules;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One of the rule bases that are packaged with Thaw: the book's, or that of a second opinion. Each
 * has a KIE base and a session of its own, and Java packages that no other has.
 *
 * @param name what its KIE base is called
 * @param session what its session is called
 * @param root where its rules stand on the class path once they are plain DRL
 * @param folder its rules as they are written
 */
public record PackagedRules(String name, String session, String root, RulesFolder folder) {

  /** The root of the book's rules, and of every folder that is read in their place. */
  public static final String BOOK = "dev/thaw/rules/";

  private static final String OPINIONS = "dev/thaw/opinions/";

  /** Returns the rule base of the book. */
  public static PackagedRules book() {
    return book(RulesFolder.builtIn());
  }

  /** Returns the rule bases of second opinions, in the order of their names. */
  public static List<PackagedRules> secondOpinions() {
    return RulesFolder.secondOpinions(RulesFolder.packaged()).stream()
        .map(PackagedRules::opinion)
        .toList();
  }

  private static PackagedRules book(RulesFolder folder) {
    return new PackagedRules("thaw", "advice", BOOK, folder);
  }

  /**
   * Returns the rule bases of a folder: the book's, then those of second opinions.
   *
   * @param files all files of the folder, by their path inside it
   */
  public static List<PackagedRules> in(SortedMap<String, byte[]> files) {
    return Stream.concat(
            Stream.of(book(RulesFolder.book(files))),
            RulesFolder.secondOpinions(files).stream().map(PackagedRules::opinion))
        .toList();
  }

  private static PackagedRules opinion(RulesFolder folder) {
    var name = folder.name();
    return new PackagedRules(name, name, OPINIONS + name.replace('-', '_') + "/", folder);
  }

  /** Returns the packages of its rules, which begin with the root's. */
  public String packagePrefix() {
    return root.replace('/', '.');
  }

  /**
   * Reads its rules.
   *
   * @throws IllegalStateException when they are not valid
   */
  public LoadedRules read() {
    try {
      var facts = FactsFile.builtIn(folder);
      return new FolderReader(folder, Map.of(), facts).read(root, false);
    } catch (InvalidRules e) {
      throw new IllegalStateException("The built-in rules are not valid: " + e.getMessage(), e);
    }
  }
}
