package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks with an author of rules from edit to effect, on a copy of the rules. */
final class RulesCommandsTest {

  private static final String BUDGET = "criteria/budget.dslr";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void copyTheRules() throws IOException {
    try (var files = Files.walk(Path.of("rules"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve("mine").resolve(Path.of("rules").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void rules_are_listed_as_sentences_with_criterion_source_and_origin() {
    assertThat(run("rules", "little compute")).isZero();
    assertThat(out())
        .isEqualTo(
            """
            Little compute favours feature extraction
              criterion budget, source S8 R5, built-in, criteria/budget.dslr:13
              when the budget for compute is low
              then favour feature-extraction because "the book pairs a low budget for
                   computation with feature extraction"
            """);
  }

  @Test
  void rules_are_listed_as_the_plain_drl_that_they_stand_for() {
    assertThat(run("rules", "--drl", "little compute")).isZero();
    assertThat(out())
        .contains("dev.thaw.usecase.WordFact( path == \"budget.compute\", answer == \"low\" )")
        .doesNotContain("the budget for compute is low");
  }

  @Test
  void a_name_that_no_rule_has_is_refused_with_the_nearest() {
    assertThat(run("rules", "Little computer favours feature extraction")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "No rule's name holds \"Little computer favours feature extraction\"."
                + " The nearest is \"Little compute favours feature extraction\".\n");
  }

  @Test
  void an_edited_rule_is_listed_as_its_folder_s_own() throws IOException {
    edit(BUDGET, "for computation", "for computers");

    assertThat(run("rules", "compute", "--rules", mine())).isZero();
    assertThat(out())
        .contains("source S8 R5, mine, criteria/budget.dslr:13")
        .contains("source S8 R5, built-in, criteria/budget.dslr:22");
  }

  @Test
  void advice_names_the_folder_that_a_rule_came_from() throws IOException {
    edit(BUDGET, "for computation", "for computers");
    var useCase = Files.writeString(folder.resolve("case.yaml"), "budget: low\n").toString();

    assertThat(run("advise", "--format", "json", "--rules", mine(), useCase)).isZero();
    assertThat(out()).containsOnlyOnce("\"origin\": \"mine\"").contains("\"origin\": \"built-in\"");
  }

  @Test
  void a_copy_passes_the_check() {
    assertThat(run("check", "--rules", mine())).isZero();
    assertThat(out())
        .matches(
            """
            Valid: yes, all \\d+ rules\\.

            Holds together: yes, in all [\\d,]+ cases that the rules can tell apart\\.

            Scenarios: all \\d+ hold\\.
            """);
  }

  @Test
  void a_problem_is_a_failed_check_and_elsewhere_bad_input() throws IOException {
    edit(BUDGET, "compute is low", "compute is lw");

    assertThat(run("check", "--rules", mine())).isEqualTo(1);
    assertThat(out())
        .endsWith(
            "/criteria/budget.dslr:17: \"the budget for compute is lw\": the answer is \"lw\";"
                + " allowed: low, high. Did you mean low?\n1 problem in the rules.\n");
    assertThat(run("advise", "--rules", mine(), "features/cases/movie-reviews.yaml")).isEqualTo(2);
    assertThat(run("test", "--rules", mine())).isEqualTo(2);
    assertThat(run("mutate", "--rules", mine())).isEqualTo(2);
    assertThat(run("diff", "rules", mine())).isEqualTo(2);
    assertThat(err().lines().filter(line -> line.contains("Did you mean low?"))).hasSize(4);
  }

  @Test
  void code_and_folders_that_are_not_there_are_refused() throws IOException {
    edit("advice/combine.drl", "R3", "R4");

    assertThat(run("check", "--rules", mine())).isEqualTo(2);
    assertThat(err())
        .contains("/advice/combine.drl:1: this file is code, and is not the built-in one");
    assertThat(run("check", "--rules", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err()).contains("nowhere: there is no such folder.");
    assertThat(out()).isEmpty();
  }

  @Test
  void code_runs_when_it_is_allowed_and_is_explained_on_demand_when_it_does_not_compile()
      throws IOException {
    edit("advice/combine.drl", "R3", "R4");
    assertThat(run("rules", "--allow-code", "--rules", mine())).isZero();

    edit("advice/combine.drl", "insertLogical( new Ground( $finding ) );", "nonsense( 1 );");
    assertThat(run("check", "--allow-code", "--rules", mine())).isEqualTo(1);
    assertThat(out()).doesNotContain("nonsense");
    assertThat(run("check", "--allow-code", "--verbose", "--rules", mine())).isEqualTo(1);
    assertThat(out()).contains("nonsense");
  }

  @Test
  void concerns_are_told_with_a_case_that_can_be_saved_and_advised_on() throws IOException {
    edit("thresholds.dslr", "ends at 5000", "ends at 30000");
    var cases = folder.resolve("cases");

    assertThat(run("check", "--rules", mine(), "--save", cases.toString())).isEqualTo(1);
    assertThat(out())
        .contains("1. the numbers are in the wrong order:")
        .contains("   A case of it:\n     data: { labelledExamples: 20000 }\n")
        .containsPattern("Scenarios: \\d+ of \\d+ do not hold\\.\n- ");
    assertThat(run("advise", cases.resolve("case-1.yaml").toString())).isZero();
  }

  @Test
  void a_case_is_saved_over_no_other_and_through_no_link() throws IOException {
    edit("thresholds.dslr", "ends at 5000", "ends at 30000");
    var cases = Files.createDirectory(folder.resolve("cases"));
    var taken = cases.resolve("case-1.yaml");
    Files.createSymbolicLink(taken, folder.resolve("target"));

    assertThat(run("check", "--rules", mine(), "--save", cases.toString())).isEqualTo(2);
    assertThat(out()).contains("1. the numbers are in the wrong order:").endsWith(".\n");
    assertThat(err())
        .isEqualTo(taken + ": there is such a file already; allowed: a folder without one.\n");
    assertThat(folder.resolve("target")).doesNotExist();

    Files.delete(taken);
    Files.writeString(taken, "mine");
    assertThat(run("check", "--rules", mine(), "--save", cases.toString())).isEqualTo(2);
    assertThat(taken).hasContent("mine");
  }

  @Test
  void a_folder_without_a_name_is_not_the_current_one() throws IOException {
    edit("thresholds.dslr", "ends at 5000", "ends at 30000");

    assertThat(run("check", "--rules", mine(), "--save", " ")).isEqualTo(2);
    assertThat(err()).isEqualTo("\" \": the cases cannot be saved there.\n");
  }

  @Test
  void an_edit_is_compared_with_what_was_before() throws IOException {
    edit("thresholds.dslr", "ends at 5000", "ends at 1000");

    assertThat(run("diff", "rules", mine())).isZero();
    assertThat(out())
        .contains("\n  - \"a few thousand\" ends at 5000", "\n  + \"a few thousand\" ends at 1000")
        .contains("\n- 1001 to 5000: dataset-size favours feature-extraction -> dataset-size")
        .containsPattern("Advice: another in [\\d,]+ of [\\d,]+ cases\\.")
        .containsPattern("Scenarios: \\d+ of \\d+ break\\.");
    assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void faults_are_tried_only_where_the_scenarios_hold() throws IOException {
    edit("thresholds.dslr", "ends at 5000", "ends at 1000");

    assertThat(run("mutate", "--rules", mine())).isEqualTo(1);
    assertThat(err()).isEqualTo("The scenarios must hold before faults are tried.\n");
    assertThat(out()).contains("dataset-size.feature:");
  }

  @Test
  void rules_that_cannot_be_consulted_are_told_without_a_stack_trace() throws IOException {
    edit("advice/combine.drl", "query gaps", "query other");
    assertThat(run("check", "--allow-code", "--rules", mine())).isEqualTo(1);
    assertThat(out()).contains("no DRL has the query gaps.");

    edit("advice/combine.drl", "query other", "query gaps");
    edit(
        "advice/combine.drl",
        "insertLogical( new Ground( $finding ) );",
        "throw new IllegalStateException( \"no\" );");
    assertThat(run("check", "--allow-code", "--rules", mine())).isEqualTo(2);
    assertThat(err()).contains("The rules cannot be consulted.").doesNotContain("\tat ");
  }

  @Test
  void a_folder_that_holds_no_rules_is_no_rules_folder() {
    assertThat(run("check", "--rules", "features")).isEqualTo(2);
    assertThat(run("check", "--rules", "")).isEqualTo(2);
    assertThat(err()).contains("features: this is no rules folder", "there is no such folder.");
  }

  private String mine() {
    return folder.resolve("mine").toString();
  }

  private void edit(String file, String text, String other) throws IOException {
    var path = folder.resolve("mine").resolve(file);
    var content = Files.readString(path);
    assertThat(content).contains(text);
    Files.writeString(path, content.replace(text, other));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    return Main.run(InputStream.nullInputStream(), out, err, args);
  }
}
