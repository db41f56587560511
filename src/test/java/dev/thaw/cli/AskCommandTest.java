package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.format.UseCaseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class AskCommandTest {

  /** Leaves two questions open, compute and then time, and nothing else. */
  private static final String NEARLY =
      """
      name: "Größe: ours"
      model: { modality: text, trainedOn: news articles }
      task: { name: sentiment, modality: text, comparedToModel: same }
      data: { comparedToModel: alike, labelledExamples: 30000 }
      """;

  private static final Pattern NUMBERED = Pattern.compile("(?m)^\\d\\. .*");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path nearly = Path.of("");

  @BeforeEach
  void begun() throws IOException {
    nearly = Files.writeString(folder.resolve("nearly.yaml"), NEARLY);
  }

  @Test
  void questions_go_to_standard_error_and_the_advice_to_standard_output() {
    assertThat(ask("high", "high")).isZero();
    assertThat(out.toString(UTF_8))
        .startsWith("Größe: ours\n")
        .contains("\nThaw the model and fine-tune it.\n")
        .doesNotContain("Noted", "> ", "Save");
    assertThat(said())
        .startsWith("Thaw asks only what can still change its advice: about 2 questions. Answer")
        .contains(
            "Noted: the budget for training time is high. So far: fine-tuning; about 1\n"
                + "  question more.",
            "The advice can no longer change.",
            "Save the use case as YAML?")
        .doesNotContain("Thaw the model and fine-tune it.");
  }

  @Test
  void a_question_shows_its_answers_and_why_it_is_asked() {
    ask();

    assertThat(said())
        .contains(
            """

            1. Is there time to retrain all weights of the model?
               1  low   it would take too long
               2  high  there is time enough
               Why: the advice could become feature extraction.
               Waiting for the answer:
               - Ample training time and compute favour fine-tuning.
               - Little training time favours feature extraction.
            >\s
            """
                .stripTrailing());
  }

  @Test
  void everything_can_be_told_from_the_beginning() {
    assertThat(run(lines("text", "text", "alike", "high", "2", "same", "30000"), "ask", "--short"))
        .isZero();
    assertThat(questions()).hasSizeBetween(5, 8).doesNotHaveDuplicates();
    assertThat(said()).contains("Noted: the data and the model's own are alike.");
    assertThat(out.toString(UTF_8)).isNotEmpty();
  }

  @Test
  void the_end_of_input_ends_the_questions_and_the_advice_so_far_is_shown() {
    assertThat(run("", "ask")).isZero();
    assertThat(questions()).hasSize(1);
    assertThat(out.toString(UTF_8)).contains("Undecided, as nothing that is stated");
    assertThat(said()).doesNotContain("Save");
  }

  @Test
  void an_answer_without_a_line_end_counts() {
    assertThat(run("low", "ask", "--short", nearly.toString())).isZero();
    assertThat(said())
        .contains("Noted: the budget for training time is low. So far: feature extraction.");
  }

  @Test
  void the_questions_end_on_demand() throws Exception {
    var saved = folder.resolve("stopped.yaml");

    assertThat(ask("high", "stop", saved.toString())).isZero();
    assertThat(questions()).hasSize(2);
    assertThat(said()).doesNotContain("no longer change");
    assertThat(Files.readString(saved)).contains("budget:\n  trainingTime: high\n");
  }

  @Test
  void help_shows_an_example_for_each_answer_and_asks_again() {
    assertThat(run(lines("?", "text", "stop"), "ask")).isZero();
    assertThat(said())
        .contains("   text: written language; for example: a BERT that was trained on books and")
        .contains("Noted: the modality of the model is text.");
    assertThat(questions()).hasSize(2);
  }

  @Test
  void what_is_not_known_is_passed_over() {
    assertThat(ask("", "don't know")).isZero();
    assertThat(questions()).hasSize(2).doesNotHaveDuplicates();
    assertThat(said())
        .contains(
            "Noted: the budget for training time is not known.",
            "What is not known could still change the advice: the budget for training")
        .doesNotContain("The advice can no longer change.");
  }

  @Test
  void answers_are_taken_back_across_several_questions() {
    assertThat(run(lines("text", "", "back", "back", "back", "unknown", "stop"), "ask")).isZero();
    assertThat(questions())
        .extracting(question -> question.substring(0, 28))
        .containsExactly(
            "1. What kind of material doe",
            "2. What kind of material is ",
            "3. How does your material co",
            "2. What kind of material is ",
            "1. What kind of material doe",
            "1. What kind of material doe",
            "2. What kind of material is ");
    assertThat(said())
        .contains(
            "> Taken back: the modality of the task.\n",
            "> Taken back: the modality of the model.\n",
            "> There is nothing to take back.\n",
            "> Noted: the modality of the model is not known.\n");
  }

  @Test
  void an_answer_can_be_taken_back_once_the_advice_is_settled() {
    assertThat(ask("low", "back", "high", "high")).isZero();
    assertThat(said())
        .contains(" more questions would complete the picture. Answer them? (yes, no)");
    assertThat(out.toString(UTF_8)).contains("\nThaw the model and fine-tune it.\n");
  }

  @Test
  void what_is_no_answer_is_told_and_asked_again() {
    assertThat(ask("hgih", "3", "high", "2")).isZero();
    assertThat(questions()).hasSize(2);
    assertThat(said())
        .contains(
            "> \"hgih\" is no answer; allowed: low, high, 1 or 2, ?, unknown, back, stop. Did\n"
                + "  you mean high?\n> \"3\" is no answer;");
  }

  @Test
  void a_number_is_asked_for_in_digits() throws Exception {
    Files.writeString(nearly, NEARLY.replace(", labelledExamples: 30000", ""));

    assertThat(ask("high", "high", "30k", "30 000", "30000")).isZero();
    assertThat(said())
        .contains("A whole number, in digits alone.", "there are 30,000 labelled examples")
        .containsPattern("\"30k\" is no answer[^>]*Did\\s+you\\s+mean\\s+30000\\?");
  }

  @Test
  void the_picture_is_completed_on_demand() {
    assertThat(ask("low", "maybe", "yes", "high", "40", "stop")).isZero();
    assertThat(questions())
        .hasSize(4)
        .element(2)
        .asString()
        .startsWith("3. How many classes do the labels have?");
    assertThat(said())
        .contains(
            "> \"maybe\" is no answer; allowed: yes, no, back, stop.\n",
            "   Why: it adds to the reasons; the advice itself stays.\n",
            "   Why: a second opinion waits for it; the book's advice stays.\n",
            "Noted: the budget for compute is high. So far: feature extraction.");
  }

  @Test
  void the_picture_is_left_as_it_is_on_demand() {
    for (var no : List.of("no", "", "stop")) {
      err.reset();
      assertThat(ask("low", no)).isZero();
      assertThat(questions()).hasSize(1);
      assertThat(said()).contains("Answer them? (yes, no)", "Save the use case");
    }
  }

  @Test
  void the_short_way_ends_where_the_advice_is_settled() {
    assertThat(run(lines("low", "yes"), "ask", "--short", nearly.toString())).isZero();
    assertThat(said()).contains("The advice can no longer change.").doesNotContain("the picture");
  }

  @Test
  void a_use_case_that_leaves_nothing_open_is_not_asked_about() throws Exception {
    Files.writeString(nearly, NEARLY + "budget: low\n");

    assertThat(ask()).isZero();
    assertThat(questions()).isEmpty();
    assertThat(said()).contains("The advice can no longer change.").doesNotContain("Save");
  }

  @Test
  void a_use_case_is_saved_with_its_names_and_read_back() throws Exception {
    var saved = folder.resolve("saved.yaml");

    assertThat(ask("low", "no", saved.toString())).isZero();
    assertThat(Files.readString(saved))
        .isEqualTo(
            """
            name: "Größe: ours"
            model:
              modality: text
              trainedOn: news articles
            task:
              name: sentiment
              modality: text
              comparedToModel: same
            data:
              labelledExamples: 30000
              comparedToModel: alike
            budget:
              trainingTime: low
            """);
    try (var in = Files.newInputStream(saved)) {
      assertThat(UseCaseReader.read("saved", in, Facts.ALL).fact("budget.trainingTime"))
          .isPresent();
    }
  }

  @Test
  void what_is_there_already_and_what_cannot_be_written_is_told_and_asked_again() throws Exception {
    var missing = folder.resolve("nowhere/case.yaml");
    var saved = folder.resolve("saved.yml");

    assertThat(
            ask(
                "low",
                "no",
                nearly.toString(),
                missing.toString(),
                "a\u0000.yaml",
                "yes",
                saved.toString()))
        .isZero();
    assertThat(Files.readString(nearly)).isEqualTo(NEARLY);
    assertThat(said().replaceAll("\\s+", " "))
        .contains(
            nearly + ": there is such a file already; allowed: a new name.",
            missing + ": it cannot be written; allowed: another name.",
            "a?.yaml: it cannot be written; allowed: another name.",
            "\"yes\" is no name of a YAML file; allowed: one that ends in .yaml, or nothing for no.",
            "Saved: " + saved);
    assertThat(saved).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothing_is_saved_through_a_link() throws Exception {
    var target = folder.resolve("target.yaml");
    var link = Files.createSymbolicLink(folder.resolve("link.yaml"), target);

    assertThat(ask("low", "no", link.toString(), "no")).isZero();
    assertThat(said().replaceAll("\\s+", " ")).contains(link + ": there is such a file already");
    assertThat(target).doesNotExist();
  }

  @Test
  void what_was_told_can_be_saved_where_the_advice_cannot_be_shown() throws Exception {
    var saved = folder.resolve("saved.yaml");
    var answers = lines("low", "no", saved.toString()).getBytes(UTF_8);
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };

    assertThat(Main.run(new ByteArrayInputStream(answers), closed, err, "ask", nearly.toString()))
        .isEqualTo(2);
    assertThat(said()).contains("Standard output cannot be written.\n", "Saved: ");
    assertThat(saved).isNotEmptyFile();
  }

  @Test
  void nothing_is_saved_unasked() throws Exception {
    for (var no : List.of("", "no", "stop")) {
      assertThat(ask("low", "no", no, folder.resolve("late.yaml").toString())).isZero();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**late.yaml");
  }

  @Test
  void advice_is_written_as_json_on_demand() {
    assertThat(run(lines("low"), "ask", "--short", "--format", "json", nearly.toString())).isZero();
    assertThat(out.toString(UTF_8)).startsWith("{\n").endsWith("}\n").contains("\"Größe: ours\"");
  }

  @Test
  void lines_have_at_most_80_characters() {
    run(lines("x".repeat(200), "1", "1", "back", "x", "low", "low", "1", "1", "yes"), "ask");

    assertThat(said().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void a_line_that_is_too_long_is_told_and_asked_again() {
    assertThat(ask("x".repeat(1001), " ".repeat(997) + "low", "no")).isZero();
    assertThat(said().replaceAll("\\s+", " "))
        .contains("is too long; allowed: a line of at most 1000 characters.")
        .contains("Noted: the budget for training time is low.");
  }

  @Test
  void input_without_end_is_an_end_of_input() {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };

    assertThat(Main.run(endless, out, err, "ask", nearly.toString())).isZero();
    assertThat(said().length()).isLessThan(10_000);
  }

  @Test
  void bad_input_is_refused_before_anything_is_asked() throws Exception {
    Files.writeString(nearly, "budget: lo\n");

    assertThat(ask()).isEqualTo(2);
    assertThat(run("", "ask", "nowhere.yaml")).isEqualTo(2);
    assertThat(run("", "ask", "-")).isEqualTo(2);
    assertThat(run("", "ask", "--rules", "nowhere")).isEqualTo(2);
    assertThat(said().lines())
        .containsExactly(
            nearly + ":1: budget is \"lo\"; allowed: low, high, unknown. Did you mean low?",
            "nowhere.yaml: there is no such file.",
            "FILE is \"-\", but standard input holds the answers; allowed: a file.",
            "nowhere: there is no such folder.",
            "1 problem in the rules.");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  private int ask(String... answers) {
    return run(lines(answers), "ask", nearly.toString());
  }

  private static String lines(String... lines) {
    return lines.length == 0 ? "" : String.join("\n", lines) + "\n";
  }

  private int run(String in, String... args) {
    return Main.run(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, args);
  }

  private String said() {
    return err.toString(UTF_8);
  }

  private List<String> questions() {
    return NUMBERED.matcher(said()).results().map(found -> found.group()).toList();
  }
}
