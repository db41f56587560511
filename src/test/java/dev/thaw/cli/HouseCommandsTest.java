package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.House;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks with a team from its first house rule to a scenario of its own. */
final class HouseCommandsTest {

  private static final String USE_CASE =
      "model: { modality: text }\ntask: { comparedToModel: different }\nbudget: { compute: high }\n";
  private static final String FEATURE =
      """
      Feature: Ours
        @H1
        Scenario: A text model is used for another task
          Given the modality of the model is text
          And the task is different from the model's
          And the budget for compute is high
          When the practitioner asks for advice
          Then "A different task favours feature extraction" is set aside because of "Our text models carry over to other tasks"

        Scenario: There is no compute for it
          Given the modality of the model is text
          And the task is different from the model's
          When the practitioner asks for advice
          Then nothing is set aside
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void aHouse() throws IOException {
    write("acme/source.yaml", House.READINGS);
    write("acme/criteria/ours.dslr", House.SETS_ASIDE);
    write("acme/README.md", "What we have learned.");
    write("case.yaml", USE_CASE);
  }

  @Test
  void advice_names_the_house_and_shows_what_it_set_aside() {
    assertThat(run("advise", path("case.yaml"), "--house", path("acme"))).isZero();
    assertThat(out())
        .contains("\nWhat was set aside\n- A different task favours feature extraction.\n")
        .contains("\n  House rule of acme.\n");
    assertThat(run("advise", path("case.yaml"))).isZero();
    assertThat(out()).containsOnlyOnce("What was set aside");
  }

  @Test
  void house_rules_are_listed_with_their_place() {
    assertThat(run("rules", "carry over", "--house", path("acme"))).isZero();
    assertThat(out())
        .startsWith(
            """
            Our text models carry over to other tasks
              source H1, house acme, house/criteria/ours.dslr:1
            """);
  }

  @Test
  void a_house_is_laid_over_a_folder_of_rules_as_well() throws IOException {
    assertThat(run("rules", "carry over", "--rules", "rules", "--house", path("acme"))).isZero();
    assertThat(out()).contains("house acme, house/criteria/ours.dslr:1");
  }

  @Test
  void a_problem_is_told_with_its_place_in_the_house() throws IOException {
    write("acme/criteria/ours.dslr", House.SETS_ASIDE.replace("A different", "A diffrent"));

    assertThat(run("check", "--house", path("acme"))).isEqualTo(1);
    assertThat(out())
        .isEqualTo(
            path("acme")
                + "/criteria/ours.dslr:7: there is no rule \"A diffrent task favours feature"
                + " extraction\"; allowed: the full name of a rule. Did you mean \"A different"
                + " task favours feature extraction\"?\n1 problem in the rules.\n");
    assertThat(run("advise", path("case.yaml"), "--house", path("acme"))).isEqualTo(2);
  }

  @Test
  void a_problem_in_the_rules_keeps_its_place_there() throws IOException {
    write("mine/source.yaml", Files.readString(Path.of("rules/source.yaml")));
    write("mine/ours.dslr", "package dev.thaw.rules\nnonsense\n");

    assertThat(run("check", "--rules", path("mine"), "--house", path("acme"))).isEqualTo(1);
    assertThat(out())
        .contains(
            path("mine") + "/ours.dslr:2: \"nonsense\"", path("acme") + "/criteria/ours.dslr:7");
  }

  @Test
  void a_house_that_is_none_is_refused() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    assertThat(run("check", "--house", path("empty"))).isEqualTo(2);
    assertThat(run("check", "--house", path("nowhere"))).isEqualTo(2);
    assertThat(run("check", "--house", "")).isEqualTo(2);
    write("acme/ours.drl", "rule x when then end");
    assertThat(run("check", "--allow-code", "--house", path("acme"))).isEqualTo(2);
    assertThat(err())
        .contains(path("empty") + ": this is no house folder; allowed: one with sentence files")
        .contains(path("nowhere") + ": there is no such folder.")
        .contains(path("acme") + "/ours.drl:1: this file is code, and a house brings sentences");
    assertThat(out()).isEmpty();
  }

  @Test
  void scenarios_of_the_house_s_own_are_held_against_both() throws IOException {
    write("ours.feature", FEATURE);
    var args = new String[] {"test", path("ours.feature"), "--coverage"};

    assertThat(run(with(args, "--house", path("acme")))).isZero();
    assertThat(out())
        .endsWith("\n2 scenarios, 2 passed.\n")
        .contains("\n- Our text models carry over to other tasks\n");
    assertThat(run(args)).isEqualTo(1);
    assertThat(out()).endsWith("\n2 scenarios, 1 passed, 1 failed.\n");
  }

  @Test
  void faults_in_a_house_are_tried_as_well() throws IOException {
    write("ours.feature", FEATURE);
    write("small/source.yaml", Files.readString(Path.of("rules/source.yaml")));
    for (var file : Map.of("similarity", "criteria/task-similarity.dslr").values()) {
      write("small/" + file, Files.readString(Path.of("rules").resolve(file)));
    }

    assertThat(
            run(
                "mutate",
                "--features",
                path("ours.feature"),
                "--rules",
                path("small"),
                "--house",
                path("acme")))
        .isEqualTo(1);
    assertThat(out())
        .contains("(house/criteria/ours.dslr:")
        .doesNotContain("\"Our text models carry over to other tasks\" were left out (");
  }

  @Test
  void what_a_house_does_is_compared_with_what_would_be_without_it() {
    assertThat(run("diff", "--house", path("acme"))).isZero();
    assertThat(out())
        .startsWith("Rules: 1 new.\n")
        .contains("house/criteria/ours.dslr:1", "feature-extraction -> undecided")
        .contains("Scenarios: ");
    assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void two_versions_of_a_house_are_compared_and_two_folders_under_one_house() throws IOException {
    write("next/source.yaml", House.READINGS);
    write("next/ours.dslr", House.SETS_ASIDE.replace("compute is high", "compute is low"));

    assertThat(run("diff", "--house", path("acme"), "--house", path("next"))).isZero();
    assertThat(out())
        .contains("- the budget for compute is high", "+ the budget for compute is low");
    assertThat(run("diff", "rules", "rules", "--house", path("acme"))).isZero();
    assertThat(out()).contains("Advice: the same in all");
  }

  @Test
  void anything_else_to_compare_is_refused() {
    assertThat(run("diff")).isEqualTo(2);
    assertThat(run("diff", "rules")).isEqualTo(2);
    assertThat(run("diff", "rules", "--house", path("acme"))).isEqualTo(2);
    assertThat(run("diff", "rules", "rules", "--house", "a", "--house", "b")).isEqualTo(2);
    assertThat(run("diff", "--house", "a", "--house", "b", "--house", "c")).isEqualTo(2);
    assertThat(err().lines().filter(line -> line.startsWith("diff compares two things; allowed:")))
        .hasSize(5);
    assertThat(out()).isEmpty();
  }

  private static String[] with(String[] args, String... more) {
    var all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return all;
  }

  private String path(String file) {
    return folder.resolve(file).toString();
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
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
