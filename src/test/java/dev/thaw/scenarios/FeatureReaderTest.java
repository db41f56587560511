package dev.thaw.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.thaw.Advisor;
import dev.thaw.files.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeatureReaderTest {

  private static final String TWO =
      """
      Feature: Mine
        Scenario: One
          Given nothing is stated
        Scenario: Two
          Given nothing is stated
        Scenario: Three
          Given nothing is stated
      """;

  @TempDir private Path folder;

  @Test
  void a_folder_holds_its_features_at_any_depth() throws Exception {
    Written.feature(folder, "b.feature", TWO);
    Written.feature(folder, "a/c.feature", TWO);
    Written.feature(folder, "a/notes.txt", "Feature");

    assertThat(names(folder.toString()))
        .containsExactly("One", "Two", "Three", "One", "Two", "Three");
  }

  @Test
  void scenarios_are_chosen_by_their_lines() throws Exception {
    var file = Written.feature(folder, "mine.feature", TWO);

    assertThat(names(file + ":4")).containsExactly("Two");
    assertThat(names(file + ":6:2")).containsExactly("One", "Three");
    assertThat(names(file + ":4", file + ":4:2")).containsExactly("One", "Two");
    assertThat(names(file + ":4", file.toString())).containsExactly("One", "Two", "Three");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x1B, 0x9B, 0x61C, 0x200B, 0x2028, 0x202E, 0xE0001})
  void a_character_that_cannot_be_seen_is_refused_with_its_line(int sign) throws Exception {
    var text = TWO.replace("Two", "T" + Character.toString(sign) + "wo").replace("  ", "\t");
    var file = Written.feature(folder, "mine.feature", text.replace("\n", "\r\n"));

    assertThat(problems(file.toString()))
        .containsExactly(
            String.format(
                "%s:4: there is a character that cannot be seen (U+%04X); allowed: plain text.",
                file, sign));
  }

  @Test
  void what_is_not_there_is_named() throws Exception {
    var file = Written.feature(folder, "mine.feature", TWO);
    var text = Written.feature(folder, "mine.txt", TWO);
    var empty = Files.createDirectory(folder.resolve("empty"));
    var hollow = Written.feature(folder, "hollow.feature", "Feature: Hollow\n");
    var blank = Written.feature(folder, "blank.feature", "");

    assertThat(
            problems(
                "nowhere",
                "no\0where",
                "classpath:nowhere",
                file + ":3",
                text.toString(),
                empty.toString(),
                hollow.toString(),
                blank.toString()))
        .containsExactly(
            "nowhere: there is no such file or folder.",
            "no?where: there is no such file or folder.",
            "classpath:nowhere: there is no such file or folder in the jar.",
            file + ":3: no scenario begins here.",
            text + ": it is no feature; the name of a feature ends in .feature.",
            empty + ": there is no scenario in it.",
            hollow + ": there is no scenario in it.",
            blank + ": there is no scenario in it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "the data is small # 4: \"the data is small\" cannot stand here. Maybe it lacks a first",
        "Feature: Another # 4: \"Feature: Another\" cannot stand here.",
        "| a |\\n| a | b | # 5: inconsistent cell count within the table.",
        "Given a text\\n\\\"\\\"\\\" # 6: the feature ends too early; something that was begun"
      })
  void a_text_that_is_no_feature_is_refused_at_its_line(String line, String says) throws Exception {
    var text = "Feature: Mine\nScenario: Of mine\nGiven nothing is stated\n";
    var file =
        Written.feature(
            folder, "mine.feature", text + line.replace("\\n", "\n").replace("\\\"", "\"") + "\n");

    assertThat(problems(file.toString()))
        .hasSize(1)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .startsWith(file + ":" + says)
                    .doesNotContain("Exception", "\tat ", "#"));
  }

  @Test
  void every_feature_that_cannot_be_read_is_told_of() throws Exception {
    var one = Written.feature(folder, "one.feature", "nonsense\n");
    var two = Written.feature(folder, "two.feature", "# language: xx\nFeature: Mine\n");

    assertThat(problems(folder.toString()))
        .containsExactly(
            one
                + ":1: \"nonsense\" cannot stand here. Maybe the line \"Feature:\" is missing"
                + " above it.",
            two + ":1: there is no language xx.");
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void a_pipe_is_not_waited_for_and_a_device_is_not_read() throws Exception {
    var pipe = folder.resolve("pipe.feature");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    var says = ": this is no ordinary file; allowed: files and folders.";

    assertThat(problems(pipe.toString())).containsExactly(pipe + says);
    assertThat(problems(folder.toString())).containsExactly(pipe + says);
    assertThat(problems("/dev/zero")).containsExactly("/dev/zero" + says);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_may_be_named_but_one_in_a_folder_must_not_lead_out_of_it() throws Exception {
    Written.feature(folder, "secret.txt", TWO);
    var inner = Files.createDirectory(folder.resolve("inner"));
    var link = Files.createSymbolicLink(inner.resolve("a.feature"), Path.of("../secret.txt"));
    var lost = Files.createSymbolicLink(inner.resolve("b.feature"), Path.of("nowhere"));
    var out = Files.createSymbolicLink(inner.resolve("out"), folder);

    assertThat(names(link.toString())).hasSize(3);
    assertThat(problems(inner.toString()))
        .containsExactly(
            out + ": this link leads out of the folder; allowed: files of the folder itself.",
            link + ": this link leads out of the folder; allowed: files of the folder itself.",
            lost + ": this link leads nowhere; allowed: files.");
    assertThat(problems(lost.toString()))
        .containsExactly(lost + ": this link leads nowhere; allowed: files.");
  }

  @Test
  void a_feature_may_be_a_quarter_of_a_mebibyte() throws Exception {
    var largest = TWO + "#" + "x".repeat(FeatureTexts.LARGEST - TWO.length() - 1);
    assertThat(names(Written.feature(folder, "a.feature", largest).toString())).hasSize(3);

    var larger = Written.feature(folder, "b.feature", largest + "x");
    assertThat(problems(larger.toString()))
        .containsExactly(larger + ": the file is too large; allowed: 262144 bytes.");
  }

  @Test
  void there_may_be_some_hundreds_of_features() throws Exception {
    for (int i = 0; i <= FeatureTexts.MOST; i++) {
      Written.feature(folder, i + ".feature", "Feature: Mine\nScenario: Mine\n");
    }

    assertThat(problems(folder.toString()))
        .containsExactly("the features: it has too many files; allowed: 500.");
  }

  @Test
  void all_features_together_may_be_some_mebibytes() throws Exception {
    var largest = TWO + "#" + "x".repeat(FeatureTexts.LARGEST - TWO.length() - 1);
    for (int i = 0; i < 17; i++) {
      Written.feature(folder, i + ".feature", largest);
    }

    assertThat(problems(folder.toString()))
        .containsExactly("the features: its files are too large together; allowed: 4194304 bytes.");
  }

  @Test
  void a_feature_is_text_in_utf_8_whatever_it_says_itself() throws Exception {
    var latin = folder.resolve("a.feature");
    Files.write(latin, (TWO + "# \u00E9\n").getBytes(StandardCharsets.ISO_8859_1));
    var says = Written.feature(folder, "b.feature", "\n# encoding: iso-8859-1\n" + TWO);
    var fine = Written.feature(folder, "c.feature", "\uFEFF# encoding: UTF-8\n" + TWO);

    assertThat(problems(latin.toString()))
        .containsExactly(latin + ":8: this is not text in UTF-8; allowed: UTF-8.");
    assertThat(problems(says.toString()))
        .containsExactly(says + ":2: the encoding is \"iso-8859-1\"; allowed: UTF-8.");
    assertThat(names(fine.toString())).hasSize(3);
  }

  @Test
  void a_step_that_is_too_long_is_refused_by_its_line() throws Exception {
    var text = "Feature: Mine\nScenario: Mine\nThen the note is \"%s\"\n";
    var longest = "\\".repeat(FeatureLimits.LONGEST_STEP - "the note is \"\"".length());
    var file = Written.feature(folder, "a.feature", text.formatted(longest + "\\\\"));

    assertThat(problems(file.toString()))
        .singleElement()
        .asString()
        .startsWith(file + ":3: \"the note is ")
        .endsWith(" is too long a step; allowed: 1000 characters.");
    assertThat(names(Written.feature(folder, "b.feature", text.formatted(longest)).toString()))
        .hasSize(1);
  }

  @Test
  void examples_that_make_too_much_of_a_scenario_are_refused_before_they_are_filled_in()
      throws Exception {
    var text =
        "Feature: Mine\nBackground:\n%sScenario Outline: Mine\nGiven <x>\nExamples:\n|x|\n%s";
    var file =
        Written.feature(
            folder, "a.feature", text.formatted("* a\n".repeat(20_000), "|1|\n".repeat(20_000)));
    var wide = "Feature: Mine\nScenario Outline: Mine\nGiven %s\nExamples:\n|x|\n|%s|\n";
    var other =
        Written.feature(
            folder, "b.feature", wide.formatted("<x>".repeat(300), "x".repeat(100_000)));

    assertThat(problems(file.toString(), other.toString()))
        .containsExactly(
            file
                + ":20003: the examples make too much of this scenario; allowed: fewer rows, or"
                + " fewer steps.",
            other
                + ":2: the examples make too much of this scenario; allowed: fewer rows, or fewer"
                + " steps.");
  }

  @Test
  void hidden_files_are_passed_over() throws Exception {
    Written.feature(folder, "a.feature", TWO);
    Written.feature(folder, ".b.feature", "nonsense");
    Written.feature(folder, ".git/c.feature", "nonsense");

    assertThat(names(folder.toString())).hasSize(3);
  }

  @Test
  void nothing_leads_out_of_the_class_path() {
    assertThat(problems("classpath:dev/../../../features", "classpath:", "classpath:/features"))
        .containsExactly(
            "classpath:dev/../../../features: there is no such file or folder in the jar.",
            "classpath:: there is no such file or folder in the jar.",
            "classpath:/features: there is no such file or folder in the jar.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_name_of_a_feature_cannot_steer_the_terminal() throws Exception {
    var evil = Written.feature(folder, "e\u001B[31mvil.feature", "nonsense\n");

    assertThat(problems(evil.toString(), folder.toString()))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem).contains("e?[31mvil").doesNotContain("\u001B"));
  }

  private static List<String> names(String... features) throws InvalidInput {
    return Scenarios.in(List.of(features)).run(Advisor.builtIn()).results().stream()
        .map(ScenarioResult::name)
        .toList();
  }

  private static List<String> problems(String... features) {
    return catchThrowableOfType(InvalidInput.class, () -> Scenarios.in(List.of(features)))
        .problems();
  }
}
