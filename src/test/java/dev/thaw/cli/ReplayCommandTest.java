package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayCommandTest {

  private static final String CASE = "features/cases/support-tickets.yaml";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String advice = "";

  @BeforeEach
  void writeAdvice() {
    assertThat(run("", "advise", "--format", "json", CASE)).isZero();
    advice = out();
    out.reset();
  }

  @Test
  void advice_from_a_file_or_standard_input_holds_under_the_same_rules() throws Exception {
    var file = Files.writeString(folder.resolve("advice.json"), advice).toString();

    assertThat(run("", "replay", file)).isZero();
    var fromFile = out();
    out.reset();
    assertThat(run(advice, "replay", "-")).isZero();
    assertThat(out())
        .isEqualTo(fromFile)
        .startsWith(
            "The advice still holds: keep the model frozen and use it as a feature extractor.\n"
                + "The rules are the very same (");
    assertThat(err()).isEmpty();
  }

  @Test
  void advice_that_holds_for_other_reasons_is_no_failure() throws Exception {
    copyTheRules();
    edit("thresholds.dslr", "begins at 20000", "begins at 30000");

    assertThat(run(advice, "replay", "--rules", folder.toString(), "-")).isZero();
    assertThat(out())
        .startsWith("The advice still holds: ")
        .contains("\nThe rules are others: then version ", "\nNot found any more\n");
  }

  @Test
  void advice_that_does_not_hold_any_more_ends_in_one() throws Exception {
    copyTheRules();
    edit(
        "criteria/task-similarity.dslr",
        "the task is different from",
        "the data is judged small\n    the task is different from");

    assertThat(run(advice, "replay", "--rules", folder.toString(), "-")).isEqualTo(1);
    assertThat(out()).startsWith("The advice does not hold any more.\nThen: keep the model frozen");
    assertThat(out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(err()).isEmpty();
  }

  @Test
  void a_file_that_was_edited_by_hand_is_told_plainly() {
    var edited = advice.replace("\"contested\": true", "\"contested\": false");

    assertThat(run(edited, "replay", "-")).isEqualTo(1);
    assertThat(out()).startsWith("The advice in the file is not what its own rules say.\n");
  }

  @Test
  void other_words_for_the_same_approach_are_told_as_plainly() {
    var edited = advice.replace("best to leave all", "fine to leave all");

    assertThat(run(edited, "replay", "-")).isEqualTo(1);
    assertThat(out())
        .startsWith(
            "The advice in the file is not what its own rules say.\nThe approach is what they say:")
        .contains("\n  - where the task is another one, it is fine to leave");
  }

  @Test
  void bad_input_is_refused_on_standard_error_without_a_stack_trace() {
    var mistyped = advice.replaceFirst("\"different\"", "\"diferent\"");

    assertThat(run(mistyped, "replay", "-")).isEqualTo(2);
    assertThat(run("", "replay", CASE)).isEqualTo(2);
    assertThat(run("", "replay", "nowhere.json")).isEqualTo(2);
    assertThat(run("", "replay", "features")).isEqualTo(2);
    assertThat(run("", "replay", "no\u0000where")).isEqualTo(2);
    assertThat(err().lines())
        .containsExactly(
            "standard input:6: facts.task.comparedToModel is \"diferent\"; allowed: same,"
                + " continuation, similar, different, unknown. Did you mean different?",
            CASE
                + ":1: the advice does not begin with {; allowed: JSON. Maybe this is a use case in"
                + " YAML; \"thaw advise --format json\" writes the advice on one.",
            "nowhere.json: there is no such file.",
            "features: it cannot be read as a file.",
            "no?where: it cannot be read as a file.");
    assertThat(out()).isEmpty();
  }

  @Test
  void rules_that_cannot_be_taken_are_refused() throws Exception {
    copyTheRules();
    edit("criteria/budget.dslr", "compute is low", "compute is lw");

    assertThat(run(advice, "replay", "--rules", folder.toString(), "-")).isEqualTo(2);
    assertThat(err()).endsWith("Did you mean low?\n1 problem in the rules.\n");
    assertThat(out()).isEmpty();
  }

  private void copyTheRules() throws IOException {
    try (var files = Files.walk(Path.of("rules"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(Path.of("rules").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void edit(String name, String text, String other) throws IOException {
    var file = folder.resolve(name);
    var content = Files.readString(file);
    assertThat(content).contains(text);
    Files.writeString(file, content.replace(text, other));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int run(String in, String... args) {
    return Main.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, args);
  }
}
