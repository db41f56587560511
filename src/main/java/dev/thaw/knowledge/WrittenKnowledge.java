package dev.thaw.knowledge;

import dev.thaw.rulebook.Admission;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.RulesFolder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A rules folder that has been read: what it says, and the code that it is compiled with.
 *
 * @param book its rules, well said
 * @param code its files in plain DRL
 */
record WrittenKnowledge(Rulebook book, List<DrlFile> code) {

  /** Reads the folder that is packaged with Thaw. */
  static WrittenKnowledge builtIn() {
    try {
      return new FolderReader(RulesFolder.builtIn(), Map.of()).read();
    } catch (InvalidRules e) {
      throw new IllegalStateException("The built-in rules are not well said.", e);
    }
  }

  /**
   * Reads a folder in place of the built-in one.
   *
   * @param given the folder
   * @param allowCode whether its vocabulary and its DRL may differ from the built-in ones
   * @throws InvalidRules when it is not well said; says everything that is wrong
   */
  static WrittenKnowledge read(RulesFolder given, boolean allowCode) throws InvalidRules {
    var builtIn = RulesFolder.builtIn();
    var refused = Admission.refusals(given, builtIn, allowCode);
    if (!refused.isEmpty()) {
      throw InvalidRules.refused(refused);
    }
    var known = new HashMap<String, String>();
    builtIn().book().rules().forEach(rule -> known.put(rule.name(), rule.drl()));
    var code = files(builtIn, Admission::isCode);
    var whole = given.over(files(builtIn, RulesFolder.QUESTIONS::equals));
    return new FolderReader(allowCode ? whole.over(code) : whole.with(code), known).read();
  }

  private static SortedMap<String, byte[]> files(RulesFolder folder, Predicate<String> wanted) {
    var files = new TreeMap<>(folder.files());
    files.keySet().removeIf(wanted.negate());
    return files;
  }

  /** Returns what is compiled: plain DRL by path. */
  SortedMap<String, String> drl() {
    return drl(List.of());
  }

  /**
   * Returns what is compiled together with variants, which stand in the files of their rules.
   *
   * @param variants the variants
   */
  SortedMap<String, String> drl(Collection<Variant> variants) {
    var files = new TreeMap<String, String>();
    code.forEach(file -> files.put(path(file.path()), file.text()));
    book.rules().stream()
        .filter(rule -> rule.place().file().endsWith(Admission.SENTENCES))
        .forEach(rule -> add(files, rule.place().file(), rule.drl()));
    variants.forEach(variant -> add(files, variant.rule().place().file(), variant.drl()));
    return files;
  }

  /** Returns what is compiled with the rules of each folder in the opposite order. */
  SortedMap<String, String> reversedDrl() {
    var files = new TreeMap<String, String>();
    for (int i = book.rules().size() - 1; i >= 0; i--) {
      var rule = book.rules().get(i);
      if (rule.place().file().endsWith(Admission.SENTENCES)) {
        add(files, rule.place().file().replaceFirst("[^/]*$", "a.dslr"), rule.drl());
      }
    }
    code.forEach(file -> files.put(path(file.path()), file.reversed()));
    return files;
  }

  private static void add(SortedMap<String, String> files, String file, String drl) {
    var path = path(file);
    var packageName = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    files.merge(path, "package " + packageName + "\n\n" + drl, (text, more) -> text + "\n" + drl);
  }

  private static String path(String file) {
    return "dev/thaw/rules/" + file.replace(Admission.SENTENCES, "-sentences.drl");
  }
}
