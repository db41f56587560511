package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class TestCommandTest {

  private static final String FEATURE =
      """
      Feature: Mine
        Scenario: %s
          Given the task is different from the model's
          When the practitioner asks for advice
          Then the advice is %s
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void scenarios_that_pass_are_counted_and_the_reports_are_named() throws Exception {
    write("good.feature", "A good one", "feature-extraction");

    assertThat(run(folder.toString())).isZero();
    var report = folder.resolve("report");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "Reports: "
                + report.resolve("scenarios.html")
                + ", "
                + report.resolve("scenarios.ndjson")
                + "\n1 scenario, 1 passed.\n");
    assertThat(report.resolve("scenarios.html")).isNotEmptyFile();
    assertThat(report.resolve("scenarios.ndjson")).isNotEmptyFile();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_scenario_that_fails_is_shown_with_the_advice_and_ends_in_one() throws Exception {
    write("good.feature", "A good one", "feature-extraction");
    var bad = write("bad.feature", "A bad one", "fine-tuning");

    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(bad + ":2: A bad one\nThe advice should be fine-tuning but came out as")
        .contains("\nWhy\n- A different task favours feature extraction. [S5, S7, S9]\n")
        .endsWith("\n2 scenarios, 1 passed, 1 failed.\n")
        .doesNotContain("\tat ", "Exception", "A good one");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void all_that_is_wrong_in_a_scenario_is_told_and_the_advice_once() throws Exception {
    Files.writeString(
        folder.resolve("bad.feature"),
        """
        Feature: Ours
          Scenario: Two slips
            Given the task is different from the model's
            When the practitioner asks for advice
            Then the advice is fine-tuning
            And there is no note
            And no finding comes from "budget"
        """);

    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "The advice should be fine-tuning but came out as feature-extraction.\nWhat has no",
            "\nWhat has no finding should be budget but came out as dataset-size, budget.\n\nKeep")
        .doesNotContain("The notes should be")
        .containsOnlyOnce("Keep the model frozen");
  }

  @Test
  void what_scenarios_show_of_each_rule_is_told_on_demand_and_last() throws Exception {
    var good = write("good.feature", "A good one", "feature-extraction").toString();

    assertThat(run("--coverage", good)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("What the scenarios show of each rule\n")
        .contains("\n- A different task favours feature extraction\n  matched in every scenario\n")
        .endsWith("\n1 scenario, 1 passed.\n");
  }

  @Test
  void without_any_feature_the_built_in_scenarios_run() {
    assertThat(run()).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("\n(\\d{3}) scenarios, \\1 passed.\n$");
  }

  @Test
  void features_that_cannot_be_run_are_refused_and_nothing_is_written() throws Exception {
    Files.writeString(folder.resolve("no.feature"), "Feature: Mine\nnonsense\nScenario\n");

    assertThat(run("nowhere")).isEqualTo(2);
    assertThat(run(folder.resolve("no.feature") + ":7")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("nowhere: there is no such file or folder.\n")
        .contains("no.feature: there is no scenario in it.")
        .doesNotContain("Exception", "\tat ");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(folder.resolve("report")).doesNotExist();
  }

  @Test
  void reports_that_cannot_be_written_are_refused() throws Exception {
    var good = write("good.feature", "A good one", "feature-extraction");
    Files.writeString(folder.resolve("report"), "");

    assertThat(run(good.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(folder.resolve("report") + ": the reports cannot be written there.\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1 scenario, 1 passed.\n");
  }

  @Test
  void without_a_folder_no_report_is_written() throws Exception {
    var good = write("good.feature", "A good one", "feature-extraction").toString();

    assertThat(Main.run(InputStream.nullInputStream(), out, err, "test", good)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1 scenario, 1 passed.\n");
    assertThat(Path.of("thaw-report")).doesNotExist();
  }

  @Test
  void a_file_of_somebody_s_own_is_kept_and_the_outcome_is_told_all_the_same() throws Exception {
    var good = write("good.feature", "A good one", "feature-extraction").toString();
    var report = Files.createDirectory(folder.resolve("report"));
    var mine = Files.writeString(report.resolve("scenarios.html"), "mine");

    assertThat(run(good)).isEqualTo(2);
    assertThat(mine).hasContent("mine");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1 scenario, 1 passed.\n");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            report
                + ": scenarios.html is there already and no earlier report; allowed: another"
                + " folder.\n");
  }

  @Test
  void the_same_folder_takes_the_reports_of_the_next_run() throws Exception {
    var good = write("good.feature", "A good one", "feature-extraction").toString();

    assertThat(run(good)).isZero();
    assertThat(run(good)).isZero();
  }

  @Test
  void many_backslashes_are_a_problem_and_no_failed_scenario() throws Exception {
    var text = "Feature: Mine\nScenario: Mine\nThen the note is \"" + "\\".repeat(1500) + "\"\n";
    var file = Files.writeString(folder.resolve("mine.feature"), text).toString();

    assertThat(run(file)).isEqualTo(2);
    assertThat(Main.run(InputStream.nullInputStream(), out, err, "check", "--features", file))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith(file + ":3: ") && line.endsWith("1000 characters."));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void names_of_features_and_folders_cannot_steer_the_terminal() throws Exception {
    write("e\u001B[31mvil.feature", "A one", "fine-tuning");
    var report = folder.resolve("r\u001B[31m").toString();

    assertThat(
            Main.run(
                InputStream.nullInputStream(),
                out,
                err,
                "test",
                folder.toString(),
                "--report",
                report))
        .isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("/e?[31mvil.feature:2: A one", "\nReports: ", "/r?[31m/scenarios.html, ")
        .doesNotContain("\u001B", "\u2028");
  }

  @Test
  void a_folder_without_a_name_is_not_the_current_one() throws Exception {
    var good = write("good.feature", "A good one", "feature-extraction").toString();
    var blank = new String[] {"test", good, "--report", ""};

    assertThat(Main.run(InputStream.nullInputStream(), out, err, blank)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\"\": the reports cannot be written there.\n");
    assertThat(Path.of("scenarios.html")).doesNotExist();
  }

  private Path write(String file, String name, String approach) throws Exception {
    return Files.writeString(folder.resolve(file), FEATURE.formatted(name, approach));
  }

  private int run(String... features) {
    var args = new String[features.length + 3];
    args[0] = "test";
    args[1] = "--report";
    args[2] = folder.resolve("report").toString();
    System.arraycopy(features, 0, args, 3, features.length);
    return Main.run(InputStream.nullInputStream(), out, err, args);
  }
}
