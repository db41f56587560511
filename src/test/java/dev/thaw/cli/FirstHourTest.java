package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.EditedRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks the ways that people go in their first hour, each in as few tries as it may take them. The
 * two that go through Java, a use case in a program and scenarios in a project, are walked by the
 * programs under src/it; what Thaw cannot tell stands on the README's first screen.
 */
final class FirstHourTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void advice_for_a_case_of_one_s_own_and_whose_it_is_take_one_try() throws IOException {
    write("mine.yaml", "task: { comparedToModel: different }\ndata: { labelledExamples: 8000 }\n");

    assertThat(run("advise", path("mine.yaml"))).isZero();
    assertThat(out().lines().limit(6))
        .anyMatch(line -> line.contains("Machine Learning Design Patterns: keep the model frozen"))
        .anyMatch(line -> line.contains("Published comparisons: fine-tune it"));
  }

  @Test
  void a_number_as_people_write_it_takes_a_second_try() throws IOException {
    write("mine.yaml", "data: { labelledExamples: 8k }\n");

    assertThat(run("advise", path("mine.yaml"))).isEqualTo(2);
    assertThat(err()).contains(":1: data.labelledExamples is \"8k\"", "Did you mean 8000?");
    write("mine.yaml", "data: { labelledExamples: 8000 }\n");
    assertThat(run("advise", path("mine.yaml"))).isZero();
  }

  @Test
  void help_in_an_interview_takes_one_try() {
    assertThat(answering("?\nstop\n\n", "ask")).isZero();
    assertThat(err()).contains("; for example");
  }

  @Test
  void a_wrong_option_costs_one_line_and_says_which_was_meant() {
    assertThat(run("advise", "--exlpain", "features/cases/movie-reviews.yaml")).isEqualTo(2);
    assertThat(err().lines()).hasSize(2).last().asString().startsWith("Try: thaw advise --help");
    assertThat(err()).contains("--explain");
  }

  @Test
  void a_number_is_changed_and_its_effect_seen_with_one_copy_one_edit_and_one_command()
      throws IOException {
    new EditedRules()
        .replace("thresholds.dslr", "ends at 5000", "ends at 1000")
        .write(folder.resolve("mine"));

    assertThat(run("diff", "rules", path("mine"), "--features", "features/book")).isZero();
    assertThat(out()).contains("Rules: 1 edited.", "1001 to 5000: ").containsPattern("break\\.");
    assertThat(run("diff", "--fail", "rules", path("mine"), "--features", "features/book"))
        .isEqualTo(1);
    assertThat(run("diff", "--fail", "rules", "rules", "--features", "features/book")).isZero();
  }

  @Test
  void a_scenario_in_an_empty_folder_fails_is_read_and_is_mended_in_three_commands()
      throws IOException {
    var scenario =
        """
        Feature: Ours
          Scenario: Our task is another one
            Given the task is different from the model's
            When the practitioner asks for advice
            Then the advice is %s
        """;

    write("empty/ours.feature", scenario.formatted("fine-tunning"));
    assertThat(run("test", path("empty"))).isEqualTo(1);
    assertThat(out()).contains("ours.feature:2: ", "Did you mean fine-tuning?");
    write("empty/ours.feature", scenario.formatted("fine-tuning"));
    assertThat(run("test", path("empty"))).isEqualTo(1);
    assertThat(out()).contains("The advice should be fine-tuning but came out as");
    write("empty/ours.feature", scenario.formatted("feature-extraction"));
    assertThat(run("test", path("empty"))).isZero();
  }

  @Test
  void a_house_adds_a_fact_by_one_file() throws IOException {
    write(
        "acme/facts.yaml",
        """
        facts:
          - path: labels.noise
            called: the noise of the labels
            says: the labels are of {answer} noise
            asks: How often are the labels wrong?
            change: freely
            answers:
              low: { means: hardly ever, example: two experts agreed on each label }
              high: { means: often, example: the labels were guessed from file names }
        """);
    write("mine.yaml", "labels: { noise: hihg }\n");

    assertThat(run("advise", "--house", path("acme"), path("mine.yaml"))).isEqualTo(2);
    assertThat(err()).contains("labels.noise is \"hihg\"", "Did you mean high?");
  }

  @Test
  void a_house_overrules_by_two_files() throws IOException {
    write(
        "acme/source.yaml",
        """
        readings:
          - id: H1
            says: We rent compute by the hour.
        overrules:
          - feature: budget.feature
            scenarios: [There is no compute for retraining]
            because: We rent compute.
        """);
    write(
        "acme/rented.dslr",
        """
        rule "Our compute is rented by the hour"
            @source( H1 )
        when
            the budget for compute is low
        then
            set aside "Little compute favours feature extraction" because "we rent it by the hour"
        end
        """);
    write(
        "features/budget.feature",
        """
        Feature: Budget
          Scenario: There is no compute for retraining
            Given the budget for compute is low
            When the practitioner asks for advice
            Then the advice is feature-extraction
        """);

    assertThat(run("test", "--house", path("acme"), path("features"))).isZero();
    assertThat(out()).isEqualTo("1 scenario, 1 overruled.\n");
  }

  @Test
  @EnabledIf("hasBash")
  void bash_completes_commands_options_and_words() throws Exception {
    assertThat(run("generate-completion")).isZero();
    write("completion.bash", out());
    var asked =
        "source "
            + path("completion.bash")
            + "; COMP_WORDS=(thaw advise --ex); COMP_CWORD=2;"
            + " _complete_thaw; echo ${COMPREPLY[@]}";

    var bash = new ProcessBuilder("bash", "-c", asked).redirectErrorStream(true).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).contains("--explain");
  }

  static boolean hasBash() {
    return Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash"));
  }

  @Test
  void an_interview_is_stopped_and_goes_on() throws IOException {
    assertThat(answering("text\nstop\n" + path("begun.yaml") + "\n", "ask")).isZero();
    assertThat(Files.readString(folder.resolve("begun.yaml"))).contains("modality: text");
    assertThat(answering("stop\n\n", "ask", path("begun.yaml"))).isZero();
    assertThat(err()).contains("What kind of material is your own task about?");
  }

  @Test
  void several_files_give_several_cards() {
    var cases = "features/cases/";

    assertThat(run("advise", cases + "movie-reviews.yaml", cases + "support-tickets.yaml"))
        .isZero();
    assertThat(out()).contains("Sentiment of movie reviews\n", "Urgency of support tickets\n");
  }

  private int run(String... args) {
    return answering("", args);
  }

  private int answering(String answers, String... args) {
    out.reset();
    err.reset();
    return Main.run(new ByteArrayInputStream(answers.getBytes(UTF_8)), out, err, args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
