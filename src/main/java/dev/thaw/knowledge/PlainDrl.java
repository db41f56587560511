package dev.thaw.knowledge;

import static java.util.Objects.requireNonNull;

import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.rulefiles.ReadRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the packaged rules as plain DRL: the step of the build between the compiler of Java and
 * that of rules. What a sentence stands for is thus said in one place, for the build and for
 * folders that are read while the program runs. Beside it the rules stand as they have been read,
 * so that they need not be read at every start.
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
    var bases = PackagedRules.in(RulesFolder.packaged());
    var classes = FileName.path(requireNonNull(System.getProperty(CLASSES), CLASSES));
    var to = FileName.path(requireNonNull(System.getProperty(TO), TO));
    var module = write(bases, to);
    write(bases, classes.resolve("META-INF/drl"));
    write(to.resolve(MODULE), module);
    write(classes.resolve(MODULE), module);
    for (var read : ReadRules.files(bases).entrySet()) {
      write(classes.resolve(read.getKey()), read.getValue());
    }
  }

  /**
   * Writes what Drools compiles.
   *
   * @return what it must know before, in XML
   */
  static String write(List<PackagedRules> bases, Path folder) throws IOException {
    var modules = new ArrayList<KieModule.Base>();
    for (var base : bases) {
      var drl = base.read().drl();
      for (var file : drl.entrySet()) {
        write(folder.resolve(file.getKey()), UnicodeEscapes.write(file.getValue()));
      }
      modules.add(new KieModule.Base(base.name(), base.session(), drl.keySet()));
    }
    return KieModule.of(modules);
  }

  private static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.write(file, content);
  }
}
