package dev.thaw.rulefiles;

import dev.thaw.rulebook.InvalidRules;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One of the rule bases that are packaged with Thaw: the book's, or that of a second opinion. Each
 * has a KIE base and a session of its own, and Java packages that no other has.
 */
public final class PackagedRules {

  /** The root of the book's rules, and of every folder that is read in their place. */
  public static final String BOOK = "dev/thaw/rules/";

  private static final String OPINIONS = "dev/thaw/opinions/";

  private final String name;
  private final String session;
  private final String root;
  private final Supplier<RulesFolder> folder;

  private PackagedRules(String name, String session, String root, Supplier<RulesFolder> folder) {
    this.name = name;
    this.session = session;
    this.root = root;
    this.folder = folder;
  }

  /** Returns the rule base of the book. */
  public static PackagedRules book() {
    return book(RulesFolder::builtIn);
  }

  /** Returns the rule bases of second opinions, in the order of their names. */
  public static List<PackagedRules> secondOpinions() {
    return StoredRules.opinions()
        .map(names -> names.stream().map(PackagedRules::opinion).toList())
        .orElseGet(() -> opinions(RulesFolder.packaged()));
  }

  /**
   * Returns the rule bases of a folder: the book's, then those of second opinions.
   *
   * @param files all files of the folder, by their path inside it
   */
  public static List<PackagedRules> in(SortedMap<String, byte[]> files) {
    var book = RulesFolder.book(files);
    return Stream.concat(Stream.of(book(() -> book)), opinions(files).stream()).toList();
  }

  private static PackagedRules book(Supplier<RulesFolder> folder) {
    return new PackagedRules("thaw", "advice", BOOK, folder);
  }

  private static List<PackagedRules> opinions(SortedMap<String, byte[]> files) {
    return RulesFolder.secondOpinions(files).stream()
        .map(folder -> opinion(folder.name(), () -> folder))
        .toList();
  }

  private static PackagedRules opinion(String name) {
    return opinion(
        name,
        () ->
            RulesFolder.secondOpinions(RulesFolder.packaged()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow());
  }

  private static PackagedRules opinion(String name, Supplier<RulesFolder> folder) {
    return new PackagedRules(name, name, OPINIONS + name.replace('-', '_') + "/", folder);
  }

  /** Returns what its KIE base is called. */
  public String name() {
    return name;
  }

  /** Returns what its session is called. */
  public String session() {
    return session;
  }

  /** Returns its rules as they are written. */
  public RulesFolder folder() {
    return folder.get();
  }

  /** Returns the packages of its rules, which begin with those of their root on the class path. */
  public String packagePrefix() {
    return root.replace('/', '.');
  }

  /**
   * Returns its rules as the build has read them.
   *
   * @throws IllegalStateException when they are not valid
   */
  public LoadedRules ready() {
    return root.equals(BOOK) ? ReadBook.RULES : StoredRules.of(name).orElseGet(this::read);
  }

  /** Every folder and house, every fact that is looked up asks for the book's rules. */
  private static final class ReadBook {
    static final LoadedRules RULES = StoredRules.of(book().name).orElseGet(book()::read);
  }

  /**
   * Reads its rules, sentence by sentence.
   *
   * @throws IllegalStateException when they are not valid
   */
  public LoadedRules read() {
    try {
      var texts = folder();
      return new FolderReader(texts, Map.of(), FactsFile.builtIn(texts)).read(root, false);
    } catch (InvalidRules e) {
      throw new IllegalStateException("The built-in rules are not valid: " + e.getMessage(), e);
    }
  }
}
