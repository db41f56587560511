package dev.thaw.knowledge;

import static java.util.Objects.requireNonNull;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulefiles.PackagedRules;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules while the program runs, for folders other than the built-in one. */
final class RuleCompiler {

  private static final String BASE = "thaw";
  private static final String FOLDER = "src/main/resources/";

  /** Drools must not build two modules at once. */
  private static final Object ONE_AT_A_TIME = new Object();

  private RuleCompiler() {}

  /**
   * Compiles rules.
   *
   * @param files plain DRL by path, such as {@code dev/thaw/rules/advice/combine.drl}
   * @throws InvalidRules when it does not compile, which only code of the author's own can cause
   */
  static CompiledRules compile(SortedMap<String, String> files) throws InvalidRules {
    synchronized (ONE_AT_A_TIME) {
      return OwnLoader.during(() -> compiled(files));
    }
  }

  private static CompiledRules compiled(SortedMap<String, String> files) throws InvalidRules {
    var kie = KieServices.get();
    var release = kie.newReleaseId("dev.thaw", "rules", UUID.randomUUID().toString());
    try {
      var builder = builder(kie, release, files);
      var errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        throw refusal(errors);
      }
      var loader = kie.newKieContainer(release).getClassLoader();
      return CompiledRules.of(list(loader, release), loader);
    } finally {
      kie.getRepository().removeKieModule(release);
    }
  }

  private static InputStream list(ClassLoader loader, ReleaseId release) {
    var list = CanonicalKieModule.getModelFileWithGAV(release);
    return requireNonNull(loader.getResourceAsStream(list), list);
  }

  private static KieBuilder builder(
      KieServices kie, ReleaseId release, SortedMap<String, String> files) {
    var system = kie.newKieFileSystem();
    system.generateAndWritePomXML(release).writeKModuleXML(KieModule.of(BASE, files.keySet()));
    files.forEach((path, text) -> system.write(FOLDER + path, UnicodeEscapes.write(text)));
    return kie.newKieBuilder(system).buildAll(ExecutableModelProject.class);
  }

  private static InvalidRules refusal(List<Message> errors) {
    var first = errors.get(0);
    var path = String.valueOf(first.getPath());
    boolean written = path.endsWith(".drl") && path.contains(PackagedRules.BOOK);
    var file =
        written
            ? path.substring(path.indexOf(PackagedRules.BOOK) + PackagedRules.BOOK.length())
            : "the rules";
    return InvalidRules.notCompiled(
        new RuleProblem(
            new Place(file, written ? Math.max(1, first.getLine()) : 1),
            "the code of this folder does not compile.",
            hint(Locale.getDefault())),
        errors.stream().map(Message::toString).toList());
  }

  /** Drools makes "ınt" of int, and of the names of declared fields something else, in Turkish. */
  private static List<String> hint(Locale machine) {
    return "I".toLowerCase(machine).equals("i")
        ? List.of()
        : List.of(
            "Maybe it does on a machine of another language: Drools reads code of one's own by the"
                + " machine's, here \""
                + machine.getLanguage()
                + "\". Try java -Duser.language=en.");
  }
}
