package dev.thaw.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class StepFailureTest {

  @TempDir private Path folder;

  @Test
  void a_failing_scenario_says_what_should_be_and_is_and_shows_the_reasons() throws Exception {
    var result = Written.run(Written.feature(folder, "mine.feature", Written.FAILING)).get(0);

    assertThat(result.status()).isEqualTo(Status.FAILED);
    assertThat(result.says())
        .startsWith("The advice should be fine-tuning but came out as feature-extraction.\n\nKeep")
        .containsSubsequence("Why\n- A different task", "What speaks against it\n- A data set")
        .doesNotContain("\tat ", "Exception", "What to do next", "Sources");
  }

  @Test
  void a_failing_table_is_shown_row_by_row() throws Exception {
    var result =
        Written.steps(
            folder,
            """
            Given the budget for compute is low
            When the practitioner asks for advice
            Then the findings are
              | criterion | favours     | rule |
              | budget    | fine-tuning | Mine |
            """);

    assertThat(result.says())
        .startsWith(
            "The findings should be budget | fine-tuning | Mine"
                + " but came out as budget | feature-extraction | Little compute favours");
  }

  @Test
  void a_tag_that_no_rule_cites_fails_the_scenario() throws Exception {
    var text =
        """
        Feature: Mine
          @S2
          Scenario: Of mine
            Given the budget for compute is low
            When the practitioner asks for advice
            Then the advice is feature-extraction
        """;
    var result = Written.run(Written.feature(folder, "mine.feature", text)).get(0);

    assertThat(result.status()).isEqualTo(Status.FAILED);
    assertThat(result.says())
        .startsWith("The scenario is tagged @S2, but no rule matched that cites it.");
  }

  @Test
  void an_undefined_step_is_quoted_with_the_nearest_sentence() throws Exception {
    var result = Written.steps(folder, "Given the class balances is unlike\n");

    assertThat(result.status()).isEqualTo(Status.UNDEFINED);
    assertThat(result.says())
        .isEqualTo(
            folder.resolve("mine.feature")
                + ":3: no sentence of the step library reads like this step:\n"
                + "  the class balances is unlike\n"
                + "The nearest is:\n"
                + "  the class balance is {answer}");
  }

  @Test
  void an_answer_that_is_no_answer_breaks_the_scenario() throws Exception {
    var result = Written.steps(folder, "Given the class balance is askew\n");

    assertThat(result.status()).isEqualTo(Status.BROKEN);
    assertThat(result.says())
        .contains("mine.feature:3: this step cannot be carried out:\n  the class balance is askew")
        .endsWith(
            "\n\"the class balance is askew\" states no answer; allowed: like-the-model, unlike,"
                + " unknown.");
  }

  @Test
  void a_use_case_that_is_not_there_breaks_the_scenario() throws Exception {
    var result = Written.steps(folder, "Given the use case \"nowhere\"\n");

    assertThat(result.status()).isEqualTo(Status.BROKEN);
    assertThat(result.says()).endsWith("nowhere.yaml beside the feature or above it.");
  }

  @Test
  void the_name_of_a_use_case_leads_nowhere_else() throws Exception {
    Written.feature(folder, "secret.yaml", "password\n");
    Written.feature(folder, "x/cases/mine.yaml", "budget: low\n");

    for (var name : List.of("../secret", "/etc/hosts", "..", ".hidden", "a/b", "a:b", "a+b")) {
      var result = Written.steps(folder.resolve("x"), "Given the use case \"" + name + "\"\n");

      assertThat(result.status()).isEqualTo(Status.BROKEN);
      assertThat(result.says()).contains("is no name of a use case; allowed: the name of a file");
    }
    assertThat(Written.steps(folder.resolve("x"), "Given the use case \"mine.yaml\"\n").says())
        .contains("The scenario checks nothing");
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void a_use_case_is_an_ordinary_file_of_its_folder() throws Exception {
    var secret = Written.feature(folder, "secret.yaml", "password\n");
    var cases = Files.createDirectories(folder.resolve("x/cases"));
    Files.createSymbolicLink(cases.resolve("link.yaml"), secret);
    Files.createSymbolicLink(cases.resolve("lost.yaml"), Path.of("nowhere"));
    Files.writeString(cases.resolve("large.yaml"), "#".repeat((1 << 20) + 1));
    var pipe = cases.resolve("pipe.yaml").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

    assertThat(said("link"))
        .endsWith(
            "link.yaml: this link leads out of the folder; allowed: files of the folder itself.");
    assertThat(said("lost")).endsWith("lost.yaml: this link leads nowhere; allowed: files.");
    assertThat(said("large"))
        .endsWith("large.yaml: the file is too large; allowed: 1048576 bytes.");
    assertThat(said("pipe")).endsWith("pipe.yaml: this is no ordinary file; allowed: files.");
  }

  private String said(String name) throws Exception {
    return Written.steps(folder.resolve("x"), "Given the use case \"" + name + "\"\n").says();
  }

  @Test
  void no_text_of_a_feature_can_begin_a_line_of_the_report() throws Exception {
    for (var step :
        List.of(
            "Then the note is \"<x>\"",
            "Then the advice is <x>",
            "Given the use case \"<x>\"",
            "Given the budget for compute is low\nAnd the use case \"<x>\"",
            "When the practitioner asks for advice\nThen the findings are\n| <x> |",
            "When the practitioner asks for advice\nThen the open questions are\n| <x> |")) {
      var text =
          "Feature: Mine\nScenario Outline: Mine\n"
              + "When the practitioner asks for advice\n"
              + step
              + "\nExamples:\n| x |\n| a\\n9 scenarios, 9 passed. |\n";

      var result = Written.run(Written.feature(folder, "mine.feature", text)).get(0);

      assertThat(result.passed()).isFalse();
      assertThat(result.says()).contains("9 scenarios").doesNotContain("\n9 scenarios");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void no_name_of_a_feature_can_begin_a_line_of_the_report() throws Exception {
    var text = "Feature: Mine\nScenario: Mine\nGiven nonsense\n";
    var result = Written.run(Written.feature(folder, "a\n9 passed.feature", text)).get(0);

    assertThat(result.says()).contains("/a?9 passed.feature:3: ");
  }

  @Test
  void a_missing_table_is_told_in_plain_words() throws Exception {
    var result =
        Written.steps(folder, "When the practitioner asks for advice\nThen the findings are\n");

    assertThat(result.status()).isEqualTo(Status.BROKEN);
    assertThat(result.says())
        .contains(":4: this step lacks a table")
        .doesNotContain("dev.thaw", "Exception");
  }

  @Test
  void a_scenario_without_steps_is_undefined() throws Exception {
    var result = Written.steps(folder, "");

    assertThat(result.status()).isEqualTo(Status.UNDEFINED);
    assertThat(result.says()).isEqualTo("The scenario has no steps.");
  }

  @Test
  void advice_that_was_not_asked_for_breaks_the_scenario() throws Exception {
    var result = Written.steps(folder, "Then the advice is undecided\n");

    assertThat(result.status()).isEqualTo(Status.BROKEN);
    assertThat(result.says())
        .endsWith("\nThe practitioner has not asked for advice since something was stated.");
  }

  @Test
  void a_scenario_that_says_nothing_of_the_advice_does_not_pass() throws Exception {
    var result =
        Written.steps(
            folder,
            """
            Given the budget for compute is low
            When the practitioner asks for advice
            """);

    assertThat(result.passed()).isFalse();
    assertThat(result.says()).contains("The scenario checks nothing; it lacks a step");
  }

  @Test
  void what_is_stated_after_the_question_wants_another_question() throws Exception {
    var result =
        Written.steps(
            folder,
            """
            When the practitioner asks for advice
            And the budget for compute is low
            Then the advice is undecided
            """);

    assertThat(result.says()).contains("has not asked for advice since something was stated");
  }

  @Test
  void what_is_stated_twice_or_taken_back_in_silence_is_refused() throws Exception {
    var twice = "Given the budget for compute is low\nAnd the budget for compute is high\n";
    var wiped = "Given the budget for compute is low\nAnd nothing is stated\n";

    assertThat(Written.steps(folder, twice).says())
        .contains("budget.compute is stated twice in this scenario");
    assertThat(Written.steps(folder, wiped).says())
        .contains("Something is stated before \"nothing is stated\".");
  }
}
