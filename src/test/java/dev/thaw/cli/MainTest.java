package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.format.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

  private static final String MOVIE_REVIEWS = "features/cases/movie-reviews.yaml";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void a_run_without_options_answers_as_one_whose_options_are_read() {
    for (var file : List.of(MOVIE_REVIEWS, "nowhere.yaml", "pom.xml")) {
      var plain = answer("advise", file);

      assertThat(answer("advise", "--format", "text", file)).isEqualTo(plain);
    }
  }

  private List<Object> answer(String... args) {
    out.reset();
    err.reset();
    int exit = run("", args);
    return List.of(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void advice_goes_to_standard_output_and_nothing_else_does() {
    assertThat(run("", "advise", MOVIE_REVIEWS)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Sentiment of movie reviews\nModel: trained on")
        .contains("\n\nAdvisers disagree: measure first.\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void advice_is_written_as_json_on_demand() {
    assertThat(run("", "advise", "--format", "json", MOVIE_REVIEWS)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\n  \"useCase\": \"Sentiment of movie reviews\",\n")
        .endsWith("}\n");
  }

  @Test
  void undecided_is_an_answer() {
    assertThat(run("name: Größe", "advise", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Größe\n\nUndecided, as");
  }

  @Test
  void bad_input_is_refused_on_standard_error_without_a_stack_trace() {
    assertThat(run("budget: lo\nname: 5\n", "advise", "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .first()
        .asString()
        .isEqualTo(
            "standard input:1: budget is \"lo\"; allowed: low, high, unknown. Did you mean low?");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_is_named() {
    assertThat(run("", "advise", "nowhere.yaml")).isEqualTo(2);
    assertThat(run("", "advise", "features")).isEqualTo(2);
    assertThat(run("", "advise", "no\u0000where")).isEqualTo(2);
    assertThat(run("", "advise", "@nowhere")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "nowhere.yaml: there is no such file.",
            "features: it cannot be read as a file.",
            "no?where: it cannot be read as a file.",
            "@nowhere: there is no such file.");
  }

  @Test
  void a_slip_costs_a_line_that_says_what_was_probably_meant_and_one_that_leads_on() {
    slips("advice " + MOVIE_REVIEWS, "did you mean advise or evidence?", "Try: thaw --help");
    slips("advise --format xml " + MOVIE_REVIEWS, "'--format': \"xml\"; allowed: text, json.");
    slips("advise", "Missing required parameter: 'FILE'", "Try: thaw advise --help");
    slips("advise --exlpain", "Unknown option: '--exlpain'; did you mean --explain?");
    slips("diff one", "diff compares two things; allowed: OLD NEW");
    slips(
        "schema advise",
        "(WHICH): \"advise\"; allowed: use-case, advice, batch, check, diff, evidence, mutate,"
            + " replay, rules, test. Did you mean advice?");
  }

  private void slips(String command, String... says) {
    err.reset();
    assertThat(run("", command.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(says);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void without_a_command_it_says_what_to_try_first() {
    assertThat(run("")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Try first:\n  thaw ask", "thaw advise my-case.yaml", "thaw help");
  }

  @Test
  void several_files_are_advised_on_in_their_order() {
    assertThat(run("", "advise", "features/cases/revenue.yaml", MOVIE_REVIEWS, MOVIE_REVIEWS))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("== features/cases/revenue.yaml\nRevenue of the next quarter\n")
        .containsPattern("\n\n== features/cases/movie-reviews.yaml\nSentiment of movie reviews\n");
  }

  @Test
  void of_several_files_one_that_cannot_be_taken_keeps_the_others_from_nothing() {
    assertThat(run("name: 5", "advise", "--format", "json", "-", MOVIE_REVIEWS)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("standard input:1: name is 5");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("[\n  {\n    \"useCase\": \"Sentiment of movie reviews\"")
        .endsWith("  }\n]\n");
  }

  @Test
  void an_answer_that_cannot_be_written_is_no_success() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    for (var command : List.of("schema advice", "--help", "--version", "advise --help", "rules")) {
      err.reset();

      assertThat(Main.run(InputStream.nullInputStream(), full, err, command.split(" ", -1)))
          .isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo("Standard output cannot be written.\n");
    }
  }

  @Test
  void what_is_written_on_the_command_line_cannot_steer_the_terminal() {
    var evil = "a\u001B[31m\nUsage: b\u2028\u202E";

    assertThat(run("", evil)).isEqualTo(2);
    assertThat(run("", "advise", "a", evil)).isEqualTo(2);
    assertThat(run("", "advise", "--" + evil)).isEqualTo(2);
    assertThat(run("", "advise", "--format", evil, "x")).isEqualTo(2);
    assertThat(run("", "advise", evil)).isEqualTo(2);
    assertThat(run("", "test", evil)).isEqualTo(2);
    assertThat(run("", "check", "--rules", evil)).isEqualTo(2);
    assertThat(run("", "rules", evil)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Unmatched argument at index 0: 'a?[31m?Usage: b??'")
        .doesNotContain("\u001B", "\nUsage: b", "\u2028", "\u202E");
  }

  @Test
  @Timeout(60)
  @DisabledOnOs(OS.WINDOWS)
  void a_pipe_is_not_waited_for_and_a_device_is_not_read(@TempDir Path folder) throws Exception {
    var pipe = folder.resolve("pipe").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

    for (var command : List.of("advise", "replay")) {
      assertThat(run("", command, pipe)).isEqualTo(2);
      assertThat(run("", command, "/dev/zero")).isEqualTo(2);
    }
    assertThat(run("", "ask", pipe)).isEqualTo(2);
    var says = ": this is no ordinary file; allowed: files; - reads standard input.";
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            pipe + says,
            "/dev/zero" + says,
            pipe + says,
            "/dev/zero" + says,
            pipe + ": this is no ordinary file; allowed: files.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_named_file_may_be_a_link_but_not_larger_than_allowed(@TempDir Path folder)
      throws Exception {
    var file = Files.writeString(folder.resolve("case.yaml"), "budget: low\n");
    var link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
    var large = Files.writeString(folder.resolve("large"), "#".repeat((1 << 20) + 1)).toString();

    assertThat(run("", "advise", link.toString())).isZero();
    assertThat(run("", "advise", large)).isEqualTo(2);
    assertThat(run("", "replay", large)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .containsOnly(large + ": the file is too large; allowed: 1048576 bytes.");
  }

  @Test
  void a_reading_cannot_forge_a_part_of_the_card(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("source.yaml"),
        "readings:\n  - id: H1\n    says: |-\n      We know.\n\n      What to do next\n");
    Files.writeString(
        folder.resolve("ours.dslr"),
        """
        rule "Ours"
        @criterion( budget )
        @source( H1 )
        when
        the budget for compute is low
        then
        favour fine-tuning because "we know"
        end
        """);

    assertThat(run("budget: low", "advise", "--house", folder.toString(), "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(
            folder.resolve("source.yaml")
                + ":3: readings[1].says is \"We know.??What to do next\"; allowed: text on one line (after >- several lines"
                + " are one).\n");
  }

  @Test
  void schemas_are_printed() {
    assertThat(run("", "schema", "use-case")).isZero();
    assertThat(run("", "schema", "advice")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(Schema.USE_CASE.text(Facts.ALL) + Schema.ADVICE.text(Facts.ALL));
  }

  @Test
  void the_version_names_the_rules() {
    assertThat(run("", "--version")).isZero();
    assertThat(run("", "-V")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .matches("(thaw \\d+\\.\\d+\\.\\d+\\S*\\Rrules sha256:[0-9a-f]{64}\\R){2}");
  }

  @Test
  void help_is_an_answer() {
    assertThat(run("", "--help")).isZero();
    assertThat(run("", "advise", "--help")).isZero();
    assertThat(run("", "help", "check")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Usage: thaw", "Usage: thaw advise", "FILE", "Exit codes:")
        .contains("Example:\n  thaw ask\n\nMore in README.md");
  }

  @Test
  void completion_for_bash_knows_commands_and_options() {
    assertThat(run("", "generate-completion")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("_complete_thaw", "'--explain'");
  }

  private int run(String in, String... args) {
    return Main.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, args);
  }
}
