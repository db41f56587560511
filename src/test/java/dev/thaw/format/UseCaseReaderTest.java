package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.thaw.Facts;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UseCaseReaderTest {

  @Test
  void a_use_case_is_read_from_text_at_hand() throws Exception {
    assertThat(UseCaseReader.read("budget: { compute: low }", Facts.ALL))
        .isEqualTo(UseCase.of(Facts.stated("budget.compute", "low")));
    assertThatThrownBy(() -> UseCaseReader.read("budget: lo", Facts.ALL))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("the use case:1: budget is \"lo\"; allowed: low, high, unknown.");
  }

  @Test
  void every_field_is_read() throws Exception {
    var read =
        UseCaseReader.read(
            "case",
            Files.newInputStream(Path.of("features/cases/support-tickets.yaml")),
            Facts.ALL);

    assertThat(read.description())
        .isEqualTo(
            new Description(
                Optional.of("Urgency of support tickets"),
                Optional.of("Text embedding"),
                Optional.of("language modelling"),
                Optional.of("news articles"),
                Optional.of("urgency")));
    assertThat(read.facts())
        .containsExactly(
            Facts.stated("model.modality", "text"),
            Facts.stated("task.modality", "text"),
            Facts.stated("task.comparedToModel", "different"),
            Facts.stated("data.labelledExamples", 25000),
            Facts.stated("data.comparedToModel", "alike"),
            Facts.stated("budget.trainingTime", "high"),
            Facts.stated("budget.compute", "high"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\t\"task\": {\n\t\t\"comparedToModel\": \"same\"\n\t}\n}",
        "\t{\"task\": {\"comparedToModel\": \"same\"}}"
      })
  void json_is_read_as_well_even_with_tabs(String text) throws Exception {
    assertThat(read(text)).isEqualTo(UseCase.of(Facts.stated("task.comparedToModel", "same")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\": x}", "{\"name\": 'x'}", "{\"name\": \"x\"} # a remark"})
  void yaml_that_begins_like_json_is_read_as_well(String text) throws Exception {
    assertThat(read(text).description().name()).contains("x");
  }

  @Test
  void one_word_states_both_parts_of_the_budget() throws Exception {
    assertThat(read("budget: low"))
        .isEqualTo(
            UseCase.of(
                Facts.stated("budget.trainingTime", "low"), Facts.stated("budget.compute", "low")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "budget: unknown",
        "model: {}",
        "model: {modality: unknown}",
        "data: {labelledExamples: unknown, size: unknown}",
        "\uFEFFbudget: {compute: unknown}"
      })
  void unknown_is_the_same_as_left_out(String text) throws Exception {
    assertThat(read(text)).isEqualTo(UseCase.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "task: {comparedToModel: diferent} | 1: task.comparedToModel is \"diferent\"; allowed: same,"
            + " continuation, similar, different, unknown. Did you mean different?",
        "model: {modality: TEXT} | 1: model.modality is \"TEXT\"; allowed: image, text, tabular, audio,"
            + " video, other, unknown. Did you mean text?",
        "model: {modality: smell} | 1: model.modality is \"smell\"; allowed: image, text, tabular, audio,"
            + " video, other, unknown.",
        "model: {modality: } | 1: model.modality is empty; allowed: image, text, tabular, audio, video,"
            + " other, unknown.",
        "data: {size: [small]} | 1: data.size is a list; allowed: small, large, unknown.",
        "data: {size: {is: small}} | 1: data.size is a group of fields; allowed: small, large, unknown.",
        "data: {size: true} | 1: data.size is true; allowed: small, large, unknown.",
        "data: {labelledExamples: 0} | 1: data.labelledExamples is 0; allowed: a whole number in digits alone, from 1,"
            + " unknown. There is nothing to train on. Use the model as it is, for its predictions or for its"
            + " features in search and clusters, or label some examples first.",
        "data: {labelledExamples: 8k} | 1: data.labelledExamples is \"8k\"; allowed: a whole number in"
            + " digits alone, from 1, unknown. Did you mean 8000?",
        "data: {labelledExamples: '8,000'} | 1: data.labelledExamples is \"8,000\"; allowed: a whole number"
            + " in digits alone, from 1, unknown. Did you mean 8000?",
        "data: {labelledExamples: 8_000} | 1: data.labelledExamples is 8_000; allowed: a whole number in"
            + " digits alone, from 1, unknown. Did you mean 8000?",
        "data: {labelledExamples: many} | 1: data.labelledExamples is \"many\"; allowed: a whole number"
            + " in digits alone, from 1, unknown.",
        "task: text | 1: task is \"text\"; allowed: the fields name, modality, comparedToModel, classBalance, kind.",
        "budget: lo | 1: budget is \"lo\"; allowed: low, high, unknown. Did you mean low?",
        "budget: [low] | 1: budget is a list; allowed: low, high, unknown, or the fields trainingTime,"
            + " compute.",
        "budget: | 1: budget is empty; allowed: low, high, unknown, or the fields trainingTime, compute.",
        "'': 1 | 1: \"\" is no field; allowed: name, model, task, data, budget, deployment, probe, serving, training.",
        "budget.compute: high | 1: \"budget.compute\" is no field; allowed: name, model, task, data,"
            + " budget, deployment, probe, serving, training.",
        "name: 2024 | 1: name is 2024; allowed: text on one line (in quotation marks, if it is a number).",
        "name: '' | 1: name is \"\"; allowed: text on one line (in quotation marks, if it is a number).",
        "data: {labeledExamples: 5} | 1: \"labeledExamples\" is no field in data; allowed:"
            + " labelledExamples, size, comparedToModel, classes, examplesPerClass. Did you mean labelledExamples?",
        "modle: {name: x} | 1: \"modle\" is no field; allowed: name, model, task, data, budget, deployment, probe, serving, training. Did you mean"
            + " model?",
        "[1, 2] | 1: the use case is not a group of fields; allowed: name, model, task, data, budget, deployment, probe, serving, training.",
      })
  void a_problem_is_named_with_line_field_value_and_what_is_allowed(String text, String problem) {
    assertThat(problems(text)).containsExactly("case.yaml:" + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "1.5",
        "25000.0",
        "2.5e4",
        "9223372036854775808",
        "010",
        "0x10",
        "'5'",
        "~",
        "1e400"
      })
  void what_is_no_whole_number_of_64_bits_is_refused(String number) {
    assertThat(problems("data: {labelledExamples: " + number + "}"))
        .singleElement()
        .asString()
        .startsWith("case.yaml:1: data.labelledExamples is ")
        .contains("allowed: a whole number in digits alone, from 1, unknown.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, Long.MAX_VALUE})
  void the_ends_of_the_range_are_numbers(long number) throws Exception {
    assertThat(read("data: {labelledExamples: " + number + "}"))
        .isEqualTo(UseCase.of(Facts.stated("data.labelledExamples", number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "task: {modality: !!str text}",
        "task: !!map {modality: text}",
        "!!map {name: x}",
        "name: &x name\ntask: {name: *x}"
      })
  void tags_and_aliases_are_refused(String text) {
    assertThat(problems(text)).first().asString().contains("has a YAML tag or alias");
  }

  @Test
  void a_tag_is_told_of_what_has_it() {
    assertThat(problems("!!map {name: x}")).first().asString().contains("the use case has a YAML");
    assertThat(problems("task: !!map {modality: text}")).first().asString().contains(" task has a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!str name: x",
        "&a name: x",
        "name: &a x",
        "task: {!!str modality: text}",
        "task: {? !!str modality : text}",
        "!<x> budget: low"
      })
  void tags_and_anchors_of_fields_are_refused_as_well(String text) {
    assertThat(problems(text)).singleElement().asString().contains("has a YAML tag or alias");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a: x", "? [a]\n: x", "? {a: b}\n: x", "name: &a x\n*a : y"})
  void what_is_no_name_of_a_field_is_refused(String text) {
    assertThat(problems(text)).isNotEmpty().allMatch(UseCaseReaderTest::isPlain);
  }

  /** The parser's own names, which nobody else knows. */
  private static boolean isPlain(String problem) {
    return Stream.of("<", "Event", "token", "block", "flow", "node", "while", "scalar", "Stream")
        .noneMatch(problem.replaceAll("\"[^\"]*\"", "")::contains);
  }

  @Test
  void a_parser_s_own_words_are_never_shown() throws IOException {
    var whole = Files.readString(Path.of("features/cases/support-tickets.yaml"));
    var signs =
        List.of(
            ":",
            "-",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            ",",
            "#",
            "?",
            "\t",
            "\n",
            "  ",
            "\\",
            "---\n",
            "...\n",
            "%YAML 9\n",
            "!x!y ",
            "0x");
    var random = new Random(20261126);
    var told = new HashSet<String>();
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder(whole.substring(0, random.nextInt(whole.length()) + 1));
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        text.insert(random.nextInt(text.length() + 1), signs.get(random.nextInt(signs.size())));
      }
      try {
        read(text.toString());
      } catch (Exception e) {
        told.addAll(List.of(String.valueOf(e.getMessage()).split("\n", -1)));
      }
    }

    assertThat(told).hasSizeGreaterThan(100).allMatch(UseCaseReaderTest::isPlain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "name: a: b # 1: cannot be read as YAML or JSON: \": b\" cannot stand here. A colon",
        "task: {modality: text # 2: cannot be read as YAML or JSON: the text cannot go on here. A",
        "task: {modality: text]} # 1: cannot be read as YAML or JSON: \"]}\" cannot stand",
        "name: \"open # 1: cannot be read as YAML or JSON: \"\"open\" cannot stand here. A quotation",
        "task:\\n  name: x\\n modality: y # 3: cannot be read as YAML or JSON: \"modality: y\" cannot",
        "name: @x # 1: cannot be read as YAML or JSON: \"@x\" cannot stand here. No value can begin"
      })
  void a_text_that_is_no_yaml_is_told_in_plain_words(String text, String says) {
    assertThat(problems(text.replace("\\n", "\n") + "\n"))
        .last()
        .asString()
        .startsWith("case.yaml:" + says);
  }

  @Test
  void a_character_that_cannot_be_seen_is_named_wherever_it_stands() {
    assertThat(problems("name: a\u061Cb\n"))
        .containsExactly(
            "case.yaml:1: there is a character that cannot be seen (U+061C); allowed: plain text.");
    assertThat(problems("budget: low\n# a\u2028b\n"))
        .containsExactly(
            "case.yaml:2: there is a character that cannot be seen (U+2028); allowed: plain text.");
    for (var hidden : List.of("\\u061C", "\\u200B", "\\U000E0001", "\\u2029", "\\uFE0F")) {
      assertThat(problems("name: \"a" + hidden + "b\"\n"))
          .singleElement()
          .asString()
          .startsWith("case.yaml:1: name is \"a?b\"; there is a character that cannot be seen (U+");
    }
    assertThat(problems("{\"name\":\t\"\\ud800\"}"))
        .singleElement()
        .asString()
        .contains("(U+D800)");
    assertThat(problems("{\"name\": \"\\ud800\"}")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "# nothing but a remark\n"})
  void an_empty_use_case_is_refused(String text) {
    assertThat(problems(text))
        .containsExactly(
            "case.yaml:1: the use case is empty; allowed: name, model, task, data, budget, deployment, probe, serving, training.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name: a\n---\nname: b\n", "{\"name\":\t\"a\"}\n\n{\"name\": \"b\"}"})
  void a_second_use_case_is_refused(String text) {
    assertThat(problems(text))
        .singleElement()
        .asString()
        .matches("case.yaml:[23]: the use case ends and another begins; allowed: one.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"task: {\n", "name: \"open\nbudget: low", "{\"name\":\t}", "name: a: b", "\t- x"})
  void what_cannot_be_parsed_is_refused_with_its_line(String text) {
    assertThat(problems(text))
        .last()
        .asString()
        .matches("case.yaml:\\d: cannot be read as YAML or JSON: .*[a-z].*");
  }

  @Test
  void a_field_is_given_once() {
    assertThat(problems("name: a\nname: b\n"))
        .containsExactly("case.yaml:2: name is given twice; allowed: once.");
    assertThat(problems("task: {modality: text}\ntask: {modality: text}\n"))
        .containsExactly("case.yaml:2: task is given twice; allowed: once.");
  }

  @Test
  void all_problems_are_named_at_once_in_the_order_of_their_lines() {
    assertThat(problems("budget: lo\nname: 5\ntask:\n  modality: TEXT\n  kind: x\n"))
        .extracting(problem -> problem.split(": ", 2)[0])
        .containsExactly("case.yaml:1", "case.yaml:2", "case.yaml:4", "case.yaml:5");
  }

  @Test
  void a_control_character_is_refused_with_its_line() {
    assertThat(problems("name: a\n\ntask:\n  name: \u0007\n"))
        .containsExactly("case.yaml:4: there is a control character; allowed: plain text.");
  }

  @Test
  void the_name_of_the_input_cannot_steer_the_terminal_either() {
    var bytes = new ByteArrayInputStream(new byte[0]);

    assertThat(
            catchThrowableOfType(
                InvalidInput.class, () -> UseCaseReader.read("a\u001B[31m\nb", bytes, Facts.ALL)))
        .hasMessageStartingWith("a?[31m?b:1: ");
  }

  @Test
  void a_file_full_of_problems_does_not_bury_the_terminal() {
    assertThat(problems("a: 1\n" + "a: 2\n".repeat(20)))
        .hasSize(21)
        .last()
        .isEqualTo("case.yaml: and 1 more.");
  }

  @Test
  void a_value_from_outside_cannot_steer_the_terminal_or_fill_it() {
    assertThat(problems("budget: \"\\e[31mred\"")).first().asString().contains("\"?[31mred\"");
    assertThat(problems("name: \"two\\nlines\"")).first().asString().contains("\"two?lines\"");
    assertThat(problems("budget: " + "x".repeat(1000))).first().asString().hasSizeLessThan(200);
  }

  @Test
  void the_largest_use_case_is_a_mebibyte() throws Exception {
    var largest = "name: x\n#" + "x".repeat(UseCaseReader.LARGEST - 9);

    assertThat(read(largest).description().name()).contains("x");
    assertThat(problems(largest + "x"))
        .containsExactly("case.yaml:1: the use case is too large; allowed: 1048576 bytes.");
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    var bytes = new ByteArrayInputStream(new byte[] {'n', 'a', (byte) 0xC3, (byte) 0x28});
    var refused =
        catchThrowableOfType(
            InvalidInput.class, () -> UseCaseReader.read("case.yaml", bytes, Facts.ALL));

    assertThat(refused.problems())
        .containsExactly("case.yaml:1: the use case is not text; allowed: UTF-8.");
    var later = new ByteArrayInputStream(new byte[] {'#', '\n', '\n', (byte) 0xE9});
    assertThat(
            catchThrowableOfType(
                    InvalidInput.class, () -> UseCaseReader.read("c", later, Facts.ALL))
                .problems())
        .containsExactly("c:3: the use case is not text; allowed: UTF-8.");
  }

  private static UseCase read(String text) throws Exception {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return UseCaseReader.read("case.yaml", new ByteArrayInputStream(bytes), Facts.ALL);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(InvalidInput.class, () -> read(text)).problems();
  }
}
