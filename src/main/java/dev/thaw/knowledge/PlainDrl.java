package dev.thaw.knowledge;

import static java.util.Objects.requireNonNull;

import dev.thaw.rulefiles.LoadedRules;
import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.rulefiles.StoredRules;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Translates the sentences of the packaged rules into plain DRL, and stores the rules as they were
 * parsed, so that no start of the program has to parse them again. The build runs it after the Java
 * compiler and before the compiler of rules. Rules folders are translated in the same way while the
 * program runs.
 */
public final class PlainDrl {

  /** Names the folder that the KIE plugin compiles. */
  private static final String TO = "thaw.drl.to";

  /** Names the folder of classes, for the DRL stands in the jar as well. */
  private static final String CLASSES = "thaw.drl.classes";

  private static final String MODULE = "META-INF/kmodule.xml";

  private PlainDrl() {}

  /**
   * Writes the rules to the folders that two system properties name.
   *
   * @param args nothing; what stands on the command line of Maven is not for this step
   * @throws IOException when they cannot be written there
   */
  public static void main(String[] args) throws IOException {
    var bases = read(PackagedRules.in(RulesFolder.packaged()));
    var classes = FileName.inProperty(CLASSES);
    var to = FileName.inProperty(TO);
    var module = write(bases, to);
    write(bases, classes.resolve("META-INF/drl"));
    write(to.resolve(MODULE), module);
    write(classes.resolve(MODULE), module);
    StoredRules.pack(bases, classes);
  }

  /** Returns the rules of each base, in the order of these. */
  static Map<PackagedRules, LoadedRules> read(List<PackagedRules> bases) {
    var read = new LinkedHashMap<PackagedRules, LoadedRules>();
    bases.forEach(base -> read.put(base, base.read()));
    return read;
  }

  /**
   * Writes what Drools compiles.
   *
   * @return what it must know before, in XML
   */
  static String write(Map<PackagedRules, LoadedRules> bases, Path folder) throws IOException {
    var modules = new ArrayList<KieModule.Base>();
    for (var base : bases.entrySet()) {
      var drl = base.getValue().drl();
      for (var file : drl.entrySet()) {
        write(folder.resolve(file.getKey()), UnicodeEscapes.write(file.getValue()));
      }
      var packaged = base.getKey();
      modules.add(new KieModule.Base(packaged.name(), packaged.session(), drl.keySet()));
    }
    return KieModule.of(modules);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
