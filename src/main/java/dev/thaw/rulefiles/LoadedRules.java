package dev.thaw.rulefiles;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.Variant;
import dev.thaw.rulebook.WrittenRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A rules folder that has been read: what it says, and the code that it is compiled with.
 *
 * @param book its rules, valid
 * @param code its files in plain DRL
 * @param root where its rules stand once they are plain DRL
 * @param ownCode whether its vocabulary or its DRL differ from the built-in ones
 */
public record LoadedRules(Rulebook book, List<DrlFile> code, String root, boolean ownCode) {

  /**
   * Reads a folder in place of the built-in one.
   *
   * @param given the folder
   * @param code whether its vocabulary and its DRL may differ from the built-in ones
   * @throws InvalidRules when it is not valid; says everything that is wrong
   */
  public static LoadedRules read(RulesFolder given, OwnCode code) throws InvalidRules {
    try {
      return taken(given, code);
    } catch (InvalidRules e) {
      throw e.of(given.describe());
    }
  }

  private static LoadedRules taken(RulesFolder given, OwnCode ownCode) throws InvalidRules {
    var builtIn = RulesFolder.builtIn();
    var refused = FolderPolicy.refusals(given, builtIn, ownCode);
    if (!refused.isEmpty()) {
      throw InvalidRules.refused(refused);
    }
    var known = new HashMap<String, String>();
    var ownBook = PackagedRules.book().ready().book();
    ownBook.rules().forEach(rule -> known.put(rule.name(), rule.drl()));
    var code = files(builtIn, FolderPolicy::isCode);
    var taken = ownCode == OwnCode.ALLOWED ? given.over(code) : given.with(code);
    return new FolderReader(taken, known, ownBook.facts())
        .read(PackagedRules.BOOK, !files(taken, FolderPolicy::isCode).equals(code));
  }

  private static SortedMap<String, byte[]> files(RulesFolder folder, Predicate<String> wanted) {
    var files = new TreeMap<>(folder.files());
    files.keySet().removeIf(wanted.negate());
    return files;
  }

  /** Returns what is compiled: plain DRL by path. */
  public SortedMap<String, String> drl() {
    return drl(List.of());
  }

  /**
   * Returns what is compiled together with variants, which stand in the files of their rules.
   *
   * @param variants the variants
   */
  public SortedMap<String, String> drl(Collection<Variant> variants) {
    var files = new TreeMap<String, String>();
    code.forEach(file -> files.put(path(file.path()), file.text()));
    book.rules().stream()
        .filter(WrittenRule::isInSentences)
        .forEach(rule -> add(files, rule.place().file(), rule.drl()));
    variants.forEach(variant -> add(files, variant.rule().place().file(), variant.drl()));
    return files;
  }

  private void add(SortedMap<String, String> files, String file, String drl) {
    var path = path(file);
    var packageName = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    files.merge(path, "package " + packageName + "\n\n" + drl, (text, more) -> text + "\n" + drl);
  }

  private String path(String file) {
    return root + file.replace(WrittenRule.SENTENCES, "-sentences.drl");
  }
}
