package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Verdict;
import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.usecase.WordFact;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;

/** Puts one more rule base beside the book's, as a second opinion is put there. */
final class PackagedRulesTest {

  private static final String OPINION = "second-opinions/always-thaw/";

  @TempDir private Path target;

  private final SortedMap<String, byte[]> files = new TreeMap<>(RulesFolder.packaged());

  @BeforeEach
  void add_a_second_opinion() {
    file(
        "source.yaml",
        """
        document: { title: A page of ours, authors: us, place: on a wall }
        criteria:
          - id: budget
            asks: Is it affordable?
        statements:
          - id: S1
            place: the first line
            says: Thaw wherever you can.
        readings: []
        """);
    file(
        "criteria/budget.dslr",
        """
        rule "High compute favours thawing"
            @criterion( budget )
            @source( S1 )
        when
            the budget for compute is high
        then
            favour fine-tuning because "it is affordable"
        end
        """);
    file(
        "advice/combine.drl",
        text("advice/combine.drl")
            .replace(
                "package dev.thaw.rules.advice", "package dev.thaw.opinions.always_thaw.advice")
            .replaceAll("@source\\( .* \\)", "@source( S1 )"));
  }

  @Test
  void neither_base_has_a_rule_of_the_other() {
    var bases = PackagedRules.in(files);

    assertThat(bases)
        .extracting(PackagedRules::name)
        .containsExactly("thaw", "always-thaw", "cs231n", "measured");
    assertThat(bases.get(0).folder().version()).isEqualTo(RulesFolder.builtIn().version());
    assertThat(bases.get(1).read().book().rules())
        .extracting(rule -> rule.name())
        .contains("High compute favours thawing")
        .doesNotContain("Little compute favours feature extraction");
  }

  @Test
  void facts_and_vocabulary_are_shared() {
    var bases = PackagedRules.in(files);

    assertThat(bases.get(1).read().book().facts().facts())
        .isEqualTo(bases.get(0).read().book().facts().facts());
  }

  @Test
  void each_base_has_a_session_of_its_own() throws Exception {
    var container = compiled();

    assertThat(rules(container, "thaw"))
        .doesNotContainAnyElementsOf(rules(container, "always-thaw"));
    assertThat(advice(container, "advice")).isEqualTo(List.of("FEATURE_EXTRACTION"));
    assertThat(advice(container, "always-thaw")).isEqualTo(List.of("FINE_TUNING"));
    assertThat(advice(container, "cs231n")).isEqualTo(List.of("UNDECIDED"));
    assertThat(advice(container, "measured")).isEqualTo(List.of("FINE_TUNING"));
  }

  private static List<String> rules(KieContainer container, String base) {
    return container.getKieBase(base).getKiePackages().stream()
        .flatMap(all -> all.getRules().stream())
        .map(Rule::getPackageName)
        .distinct()
        .toList();
  }

  private static List<String> advice(KieContainer container, String name) {
    var session = container.newKieSession(name);
    try {
      session.insert(new WordFact("task.comparedToModel", "different"));
      session.insert(new WordFact("budget.compute", "high"));
      session.fireAllRules();
      var advised = new ArrayList<String>();
      session
          .getQueryResults("advice")
          .forEach(row -> advised.add(((Verdict) row.get("$verdict")).approach().name()));
      return advised;
    } finally {
      session.dispose();
    }
  }

  private KieContainer compiled() throws Exception {
    var module = PlainDrl.write(PlainDrl.read(PackagedRules.in(files)), target);
    var kie = KieServices.get();
    var system = kie.newKieFileSystem();
    var release = kie.newReleaseId("dev.thaw", "several-bases", "1");
    system.generateAndWritePomXML(release).writeKModuleXML(module);
    try (var paths = Files.walk(target)) {
      for (var file : paths.filter(Files::isRegularFile).toList()) {
        system.write("src/main/resources/" + target.relativize(file), Files.readString(file));
      }
    }
    var builder = kie.newKieBuilder(system).buildAll(ExecutableModelProject.class);
    assertThat(builder.getResults().getMessages()).isEmpty();
    return kie.newKieContainer(release);
  }

  private void file(String path, String text) {
    files.put(OPINION + path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }
}
