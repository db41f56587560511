package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Flip;
import dev.thaw.advice.Gap;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Origin;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Threshold;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AdviceReaderTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Advisor ADVISOR = Advisor.builtIn();

  private static final String ADVICE =
      """
      {
        "facts": {
          "task.comparedToModel": "different",
          "data.labelledExamples": 25000
        },
        "approach": "feature-extraction",
        "contested": true,
        "reasons": [
          {
            "criterion": "task-similarity",
            "favours": "feature-extraction",
            "rule": "A different task favours feature extraction",
            "origin": "built-in",
            "because": "it is another one",
            "sources": [ "S5",
              "S7" ],
            "facts": { "task.comparedToModel": "different" }
          }
        ],
        "objections": [
          {
            "criterion": "dataset-size",
            "favours": "fine-tuning",
            "rule": "Much data favours fine-tuning",
            "origin": "mine",
            "because": "there is much of it",
            "sources": [ "S6" ],
            "facts": { "data.labelledExamples": 25000 },
            "thresholds": { "much": 20000 }
          }
        ],
        "next": [
          { "step": "Freeze.", "sources": [ "S5" ] }
        ],
        "unanswered": [ "budget" ],
        "gaps": [
          { "criterion": "budget", "because": "why not", "rule": "No budget", "origin": "ours",
            "sources": [ "R1" ] }
        ],
        "notes": [
          "Mind. [R3]"
        ],
        "setAside": [
          {
            "rule": "A task favours fine-tuning",
            "because": "we know better",
            "by": "We know better",
            "origin": "house acme",
            "sources": [ "H1" ],
            "facts": { "data.labelledExamples": 25000 }
          }
        ],
        "settled": false,
        "open": [
          { "fact": "model.modality", "question": "Which?", "why": [],
            "couldBecome": [ "not-covered" ] }
        ],
        "flips": [
          { "approach": "fine-tuning", "facts": { "task.comparedToModel": "same" },
            "byAnotherModel": true }
        ],
        "knowledge": {
          "version": "1.0.0",
          "sha256": "DIGEST"
        }
      }
      """
          .replace("DIGEST", "0".repeat(64));

  private static final UseCase DIFFERENT =
      UseCase.of(
          Facts.stated("task.comparedToModel", "different"),
          Facts.stated("data.labelledExamples", 25000));

  @ParameterizedTest
  @MethodSource("cases")
  void every_shared_use_case_and_its_advice_come_back_as_they_were_written(Path file)
      throws Exception {
    comesBack(UseCaseReader.read(file.toString(), Files.newInputStream(file), Facts.ALL));
  }

  @Test
  void advice_without_facts_comes_back() throws Exception {
    comesBack(UseCase.of());
  }

  @Test
  void numbers_and_gaps_come_back() throws Exception {
    comesBack(DIFFERENT);
    comesBack(
        UseCase.of(
            Facts.stated("data.labelledExamples", Long.MAX_VALUE),
            Facts.stated("task.comparedToModel", "similar"),
            Facts.stated("task.classBalance", "unlike")));
  }

  @Test
  void every_field_is_read() throws Exception {
    var read = read(ADVICE.replaceFirst("\\{", "{ \"useCase\": \"Mine\","));

    assertThat(read)
        .isEqualTo(
            new AdviceDocument(
                "Mine",
                DIFFERENT.facts(),
                null,
                Approach.FEATURE_EXTRACTION,
                true,
                false,
                List.of(
                    new Finding(
                        "task-similarity",
                        Approach.FEATURE_EXTRACTION,
                        "A different task favours feature extraction",
                        Origin.of("built-in"),
                        "it is another one",
                        List.of("S5", "S7"),
                        List.of(Facts.stated("task.comparedToModel", "different")),
                        List.of())),
                List.of(
                    new Finding(
                        "dataset-size",
                        Approach.FINE_TUNING,
                        "Much data favours fine-tuning",
                        Origin.of("mine"),
                        "there is much of it",
                        List.of("S6"),
                        List.of(Facts.stated("data.labelledExamples", 25000)),
                        List.of(Threshold.bare("much", 20_000)))),
                List.of(new AdviceDocument.Step("Freeze.", List.of("S5"))),
                null,
                List.of(
                    new Gap("budget", "why not", "No budget", Origin.of("ours"), List.of("R1"))),
                List.of(
                    new SetAside(
                        "A task favours fine-tuning",
                        "we know better",
                        "We know better",
                        Origin.of("house acme"),
                        List.of("H1"),
                        List.of(Facts.stated("data.labelledExamples", 25000)))),
                null,
                List.of(
                    new AdviceDocument.Open(
                        Facts.ALL.named("model.modality"),
                        "Which?",
                        List.of(),
                        List.of(Approach.NOT_COVERED))),
                null,
                null,
                List.of(
                    new Flip(
                        Approach.FINE_TUNING,
                        List.of(Facts.stated("task.comparedToModel", "same")),
                        true)),
                null,
                null,
                null,
                null,
                List.of("Mind. [R3]"),
                new KnowledgeVersion("1.0.0", "0".repeat(64))));
  }

  @Test
  void what_a_house_set_aside_comes_back() throws Exception {
    var advisor = House.with("ours.dslr", House.SETS_ASIDE).advisor();
    var useCase =
        UseCase.of(
            Facts.stated("model.modality", "text"),
            Facts.stated("task.comparedToModel", "different"),
            Facts.stated("budget.compute", "high"));

    var read = read(Json.write(advisor.explain(useCase)));

    assertThat(read.setAside()).hasSize(1);
    assertThat(read.saysAs(AdviceDocument.of(advisor.explain(useCase)))).isTrue();
  }

  @Test
  void older_advice_set_nothing_aside_and_its_gaps_are_built_in() throws Exception {
    var read =
        read(ADVICE.replace("\"setAside\"", "\"x\"").replace("\"origin\": \"ours\"", "\"x\": 1"));

    assertThat(read.setAside()).isEmpty();
    assertThat(read.gaps()).extracting(Gap::origin).containsExactly(Origin.BUILT_IN);
  }

  @Test
  void older_advice_did_not_tell_what_was_open() throws Exception {
    var read = read(ADVICE.replaceAll("\"(settled|open|flips)\"", "\"x$1\""));

    assertThat(read.settled()).isNull();
    assertThat(read.open()).isEmpty();
    assertThat(read.flips()).isEmpty();
  }

  @Test
  void fields_of_other_versions_are_passed_over() throws Exception {
    var text =
        ADVICE
            .replace("\"approach\": \"fe", "\"weights\": [{\"x\": [1, null]}], \"approach\": \"fe")
            .replace("\"criterion\"", "\"weight\": 1.5, \"criterion\"")
            .replace("\"unanswered\": [ \"budget\" ]", "\"unanswered\": 7, \"whyNot\": [{}]");

    assertThat(read(text)).isEqualTo(read(ADVICE));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_advice() throws Exception {
    assertThat(read("\uFEFF" + ADVICE)).isEqualTo(read(ADVICE));
  }

  @Test
  void an_unknown_fact_is_the_same_as_one_left_out() throws Exception {
    var text = ADVICE.replaceFirst("\"different\"", "\"unknown\"");

    assertThat(read(text).stated())
        .isEqualTo(UseCase.of(Facts.stated("data.labelledExamples", 25000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"different\" | \"diferent\" | 3: facts.task.comparedToModel is \"diferent\"; allowed: same,"
            + " continuation, similar, different, unknown. Did you mean different?",
        "\"different\" | 5 | 3: facts.task.comparedToModel is 5; allowed: same, continuation, similar,"
            + " different, unknown.",
        "25000 | 0 | 4: facts.data.labelledExamples is 0; allowed: a whole number in digits alone,"
            + " from 1, unknown.",
        "25000 | \"25000\" | 4: facts.data.labelledExamples is \"25000\"; allowed: a whole number in"
            + " digits alone, from 1, unknown.",
        "\"task.comparedToModel\" | \"task.compared\" | 3: facts.task.compared is no fact;"
            + " allowed: model.modality, task.modality, task.comparedToModel, task.classBalance,"
            + " data.labelledExamples, data.size, data.comparedToModel, budget.trainingTime,"
            + " budget.compute, data.classes, data.examplesPerClass, model.pretraining,"
            + " deployment.shift, probe.score, model.fitsMemory, task.kind,"
            + " serving.sharedBackbone, model.parameters, training.epochs.",
        "\"feature-extraction\" | \"feature-extracting\" | 6: approach is \"feature-extracting\";"
            + " allowed: feature-extraction, fine-tuning, not-covered, undecided. Did you mean"
            + " feature-extraction?",
        "\"feature-extraction\" | null | 6: approach is null; allowed: a value.",
        "true | \"true\" | 7: contested is \"true\"; allowed: true, false. Did you mean true?",
        "\"contested\" | \"contestet\" | 1: contested is missing.",
        "\"gaps\" | \"others\" | 1: gaps is missing.",
        "\"criterion\": \"task-similarity\" | \"criterion\": [] | 10: reasons[0].criterion is [];"
            + " allowed: text on one line in quotation marks, of characters that can be seen.",
        "\"reasons\": [ | \"reasons\": [ 7, | 8: reasons[0] is 7; allowed: a group of fields.",
        "\"facts\": { | \"facts\": 5, \"x\": { | 2: facts is 5; allowed: a group of fields.",
        "\"rule\": \"A different | \"rule\": \" \", \"x\": \"A | 12: reasons[0].rule is \" \"; allowed:"
            + " text on one line in quotation marks, of characters that can be seen.",
        "\"S5\" | \"S\\\\n5\" | 15: reasons[0].sources[0] is \"S\\n5\"; allowed: text on one line in quotation marks, of characters that can be seen.",
        "20000 | 20000.5 | 29: objections[0].thresholds.much is 20000.5; allowed: a whole"
            + " number of at most 64 bits.",
        "20000 | 9223372036854775808 | 29: objections[0].thresholds.much is"
            + " 9223372036854775808; allowed: a whole number of at most 64 bits.",
        "\"setAside\": [ | \"setAside\": 1, \"x\": [ | 43: setAside is 1; allowed: a list.",
        "\"by\": | \"buy\": | 44: setAside[0].by is missing.",
        "\"origin\": \"ours\" | \"origin\": 7 | 37: gaps[0].origin is 7; allowed: text on one line in quotation marks, of characters that can be seen.",
        "\"next\": [ | \"next\": 1, \"x\": [ | 32: next is 1; allowed: a list.",
      })
  void a_problem_is_named_with_line_field_value_and_what_is_allowed(
      String text, String other, String problem) {
    assertThat(ADVICE).contains(text);
    var edited = ADVICE.replaceFirst(Pattern.quote(text), other);

    assertThat(problems(edited)).containsExactly("advice.json:" + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "approach",
        "contested",
        "reasons",
        "objections",
        "next",
        "gaps",
        "notes",
        "knowledge",
        "reasons[0].criterion",
        "reasons[0].favours",
        "reasons[0].rule",
        "reasons[0].because",
        "reasons[0].sources",
        "reasons[0].facts",
        "next[0].step",
        "next[0].sources",
        "gaps[0].criterion",
        "gaps[0].because",
        "gaps[0].rule",
        "gaps[0].sources",
        "setAside[0].rule",
        "setAside[0].because",
        "setAside[0].by",
        "setAside[0].sources",
        "setAside[0].facts",
        "open[0].fact",
        "open[0].question",
        "open[0].why",
        "open[0].couldBecome",
        "flips[0].approach",
        "flips[0].facts",
        "flips[0].byAnotherModel",
        "knowledge.version",
        "knowledge.sha256"
      })
  void what_is_missing_or_null_is_named(String path) throws Exception {
    var name = path.replaceFirst(".*\\.", "");
    var without = JSON.readTree(ADVICE);
    var parent =
        (ObjectNode)
            (path.contains(".")
                ? without.at(
                    "/" + path.replaceFirst("\\.\\w+$", "").replace("[", "/").replace("]", ""))
                : without);
    parent.remove(name);

    assertThat(problems(without.toString()))
        .containsExactly("advice.json:1: " + path + " is missing.");
    parent.putNull(name);
    assertThat(problems(without.toString()))
        .singleElement()
        .asString()
        .startsWith("advice.json:1: " + path + " is null; allowed: ");
  }

  @Test
  void a_field_is_given_once() {
    assertThat(problems(ADVICE.replace("\"contested\"", "\"approach\"")))
        .containsExactly("advice.json:7: \"approach\" is given twice; allowed: once.");
    assertThat(problems(ADVICE.replace("\"favours\"", "\"criterion\"")))
        .containsExactly("advice.json:11: \"criterion\" is given twice; allowed: once.");
    assertThat(
            problems(
                ADVICE.replace("{\n  \"facts\"", "{\n  \"x\": {\"y\": 1, \"y\": 2}, \"facts\"")))
        .containsExactly("advice.json:2: \"y\" is given twice; allowed: once.");
  }

  @Test
  void only_the_first_problem_is_named() {
    var text = ADVICE.replace("\"built-in\"", "7").replace("\"different\"", "\"DIFFERENT\"");

    assertThat(problems(text)).singleElement().asString().startsWith("advice.json:3: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name: x\n", "budget: low", "- 1", "[]", "5"})
  void what_does_not_begin_like_json_may_be_a_use_case(String text) {
    assertThat(problems(text))
        .containsExactly(
            "advice.json:1: the advice does not begin with {; allowed: JSON. Maybe this is a use"
                + " case in YAML; \"thaw advise --format json\" writes the advice on one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\": \"x\"}", "{\"budget\": \"low\", \"data\": {}}"})
  void a_use_case_in_json_is_no_advice(String text) {
    assertThat(problems(text))
        .containsExactly(
            "advice.json:1: this is no advice. Maybe it is a use case; \"thaw advise --format"
                + " json\" writes the advice on it.");
  }

  @Test
  void advice_of_an_older_version_has_no_facts() {
    assertThat(problems("{\"approach\": \"undecided\", \"contested\": false}"))
        .containsExactly(
            "advice.json:1: facts is missing: what was stated. Maybe an older version wrote this;"
                + " \"thaw advise --format json\" with the use case writes it anew.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n"})
  void an_empty_advice_is_refused(String text) {
    assertThat(problems(text))
        .containsExactly("advice.json:1: the advice is empty; allowed: one group of fields.");
  }

  @Test
  void a_second_advice_is_refused() {
    assertThat(problems(ADVICE + "{}"))
        .containsExactly("advice.json:67: more follows after the advice; allowed: one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"facts\": }", "{'facts': {}}", "{\"facts\": {}, }", "{// x\n}"})
  void what_is_not_json_is_refused_with_its_line(String text) {
    assertThat(problems(text))
        .singleElement()
        .asString()
        .matches("advice.json:1: cannot be read as JSON: .*[a-z].*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": [1, 2}",
        "{\"a\": tru}",
        "{\"a\": 01}",
        "{\"a\": 1.}",
        "{\"a\": \"b\nc\"}",
        "{\"a\": \"\\x\"}",
        "{\"a\": \"b",
        "{\"a\"",
        "{\"a\": [[[",
        "{]",
        "{\"a\": 1e}",
        "{\"a\": +1}",
        "{\"a\": NaN}"
      })
  void the_parser_s_own_words_are_never_shown(String text) {
    assertThat(problems(text))
        .singleElement()
        .asString()
        .matches("advice.json:[12]: cannot be read as JSON: .*[a-z].*")
        .doesNotContain("Source", "marker", "token", "StreamRead", "code ", "Object", "Unexpected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a': 1} | \"'\" cannot stand here. Maybe a comma, a colon or a quotation mark is missing.",
        "{\"a\": [1, 2} | \"}\" cannot stand here. Maybe a ] is missing before it.",
        "{\"a\": tru} | \"tru\" cannot stand here. Maybe it wants quotation marks.",
        "{\"a\": \"b | the text ends too early. Maybe a }, a ] or a quotation mark is missing.",
        "`{\"a\": \"b\nc\"}` | a text in quotation marks goes on in another line. Maybe a quotation"
            + " mark is missing.",
        "{\"a\": \"\\x\"} | after \\ stands what cannot; write \\\\ for \\.",
        "{\"a\": 01} | a number is written as JSON does not write it; allowed: digits, such as 8000.",
        "{\"a\": NaN} | something in it cannot be read.",
      })
  void what_is_not_json_is_told_in_plain_words(String text, String told) {
    assertThat(problems(text))
        .singleElement()
        .asString()
        .matches("advice.json:[12]: cannot be read as JSON: " + Pattern.quote(told));
  }

  @Test
  void a_number_of_more_digits_than_can_be_read_is_told_to_be_no_number() {
    assertThat(problems("{\"a\": " + "1".repeat(1_001) + "}"))
        .containsExactly(
            "advice.json:1: cannot be read as JSON: a number is written as JSON does not write it;"
                + " allowed: digits, such as 8000.");
  }

  @Test
  void a_name_with_what_cannot_be_seen_is_refused() {
    assertThat(problems(ADVICE.replaceFirst("\\{", "{ \"useCase\": \"a\\\\ud800b\",")))
        .singleElement()
        .asString()
        .contains("useCase is \"a?b\"; allowed: ", "of characters that can be seen");
  }

  @Test
  void what_is_nested_beyond_all_need_is_refused() throws Exception {
    var deep = ADVICE.replaceFirst("\\{", "{ \"x\": " + "[".repeat(31) + "]".repeat(31) + ",");
    var deeper = ADVICE.replaceFirst("\\{", "{ \"x\": " + "[".repeat(32) + "]".repeat(32) + ",");

    assertThat(read(deep)).isEqualTo(read(ADVICE));
    assertThat(problems(deeper))
        .singleElement()
        .asString()
        .startsWith("advice.json:1: cannot be read as JSON: Document nesting depth (33)");
  }

  @Test
  void the_largest_advice_is_a_mebibyte() throws Exception {
    var largest = ADVICE + " ".repeat(AdviceReader.LARGEST - ADVICE.length());

    assertThat(read(largest)).isEqualTo(read(ADVICE));
    assertThat(problems(largest + " "))
        .containsExactly("advice.json:1: the advice is too large; allowed: 1048576 bytes.");
  }

  @Test
  void bytes_that_are_no_text_and_control_characters_are_refused() {
    var bytes = new ByteArrayInputStream(new byte[] {'{', (byte) 0xC3, (byte) 0x28});
    var refused =
        catchThrowableOfType(
            InvalidInput.class, () -> AdviceReader.read("a\u0007", bytes, Facts.ALL));

    assertThat(refused.problems()).containsExactly("a?:1: the advice is not text; allowed: UTF-8.");
    assertThat(problems("{\n\u001B[31m}"))
        .containsExactly("advice.json:2: there is a control character; allowed: plain text.");
  }

  private static void comesBack(UseCase useCase) throws Exception {
    var card = ADVISOR.explain(useCase);

    var written = AdviceDocument.of(card);

    assertThat(read(Json.write(card)).saysAs(written)).isTrue();
    assertThat(read(Json.write(card)).foreseesAs(written)).isTrue();
  }

  private static AdviceDocument read(String text) throws IOException, InvalidInput {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return AdviceReader.read("advice.json", new ByteArrayInputStream(bytes), Facts.ALL);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(InvalidInput.class, () -> read(text)).problems();
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("features/cases"))) {
      return files.sorted().toList();
    }
  }
}
