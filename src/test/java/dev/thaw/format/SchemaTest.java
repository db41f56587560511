package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Approach;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import dev.thaw.usecase.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the schemas against what is really read and written. */
final class SchemaTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @MethodSource("cases")
  void every_shared_use_case_and_its_advice_fit_the_schemas(Path file) throws Exception {
    var useCase = UseCaseReader.read(file.toString(), Files.newInputStream(file), Facts.ALL);
    var advice = written(useCase);

    assertThat(problems(Schema.USE_CASE, YAML.readTree(file.toFile()))).isEmpty();
    assertThat(problems(Schema.ADVICE, JSON.readTree(advice))).isEmpty();
  }

  @Test
  void advice_without_a_name_fits_the_schema() throws IOException {
    var advice = written(UseCase.of());

    assertThat(problems(Schema.ADVICE, JSON.readTree(advice))).isEmpty();
  }

  @Test
  void advice_of_a_house_that_sets_a_rule_aside_fits_the_schema() throws Exception {
    var useCase =
        UseCase.of(
            Facts.stated("model.modality", "text"),
            Facts.stated("budget.compute", "high"),
            Facts.stated("task.comparedToModel", "different"));
    var advisor = House.with("ours.dslr", House.SETS_ASIDE).advisor();
    var advice = JSON.readTree(Json.write(advisor.explain(useCase)));

    assertThat(problems(Schema.ADVICE, advice)).isEmpty();
    assertThat(advice.at("/setAside/0/rule").textValue())
        .isEqualTo("A different task favours feature extraction");
    assertThat(advice.at("/setAside/0/sources/0").textValue()).isEqualTo("H1");
    assertThat(advice.at("/setAside/0/facts/budget.compute").textValue()).isEqualTo("high");
  }

  @Test
  void advice_with_a_gap_fits_the_schema_and_says_why() throws IOException {
    var useCase =
        UseCase.of(
            Facts.stated("task.comparedToModel", "similar"),
            Facts.stated("task.classBalance", "unlike"));
    var advice = JSON.readTree(written(useCase));

    assertThat(problems(Schema.ADVICE, advice)).isEmpty();
    assertThat(advice.at("/unanswered/1").asText()).isEqualTo("task-similarity");
    assertThat(advice.get("gaps"))
        .hasToString(
            """
            [{"criterion":"task-similarity","because":"the book pairs a similar task \
            with fine-tuning only where the labels are distributed alike",\
            "rule":"A similar task with another class balance favours nothing",\
            "origin":"built-in",\
            "sources":["S7"]}]""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{budget: low}",
        "{budget: unknown}",
        "{data: {labelledExamples: 1}}",
        "{data: {labelledExamples: 9223372036854775807}}",
        "{data: {labelledExamples: unknown}}",
        "{data: {labelledExamples: 0}}",
        "{data: {labelledExamples: 9223372036854775808}}",
        "{data: {labelledExamples: 1.5}}",
        "{data: {labelledExamples: '5'}}",
        "{data: {size: [small]}}",
        "{data: small}",
        "{budget: middling}",
        "{name: 5}",
        "{name: ' '}",
        "{name: \"\\u2028\"}",
        "{name: \"\\u00A0\"}",
        "{name: \"a\\u202Eb\"}",
        "{name: \"\\U0001F469\\u200D\\U0001F52C\"}",
        "{name: \"\\U0001F469\"}",
        "{name: \"a\\u061Cb\"}",
        "{name: \"a\\u200Bb\"}",
        "{name: \"a\\u00ADb\"}",
        "{name: \"a\\uE000b\"}",
        "{name: \"a\\u3164b\"}",
        "{name: \"a\\uFE0Fb\"}",
        "{name: \"a\\U000E0001b\"}",
        "{name: \"a\\U000E0101b\"}",
        "{budget.compute: low}",
        "{task.name: x}",
        "{model: {tasks: x}}",
        "{modle: {}}"
      })
  void the_schema_and_the_reader_take_and_refuse_the_same(String text) throws Exception {
    boolean fits = problems(Schema.USE_CASE, YAML.readTree(text)).isEmpty();

    assertThat(isRead(text)).isEqualTo(fits);
  }

  static List<DeclaredFact> facts() {
    return Facts.ALL.facts();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void the_schema_has_the_words_of_every_fact_and_no_others(DeclaredFact name) throws IOException {
    var field = JSON.readTree(Schema.USE_CASE.text(Facts.ALL));
    for (String part : name.path().split("\\.", -1)) {
      var section = field.has("oneOf") ? field.at("/oneOf/1") : field;
      field = section.at("/properties/" + part);
    }
    var words = new ArrayList<>(name.words());
    words.add("unknown");

    assertThat(name.words().isEmpty() ? List.of("unknown") : enumeration(field)).isEqualTo(words);
  }

  @Test
  void the_schema_has_the_facts_that_advice_is_given_on_with_their_words() throws IOException {
    var facts = JSON.readTree(Schema.ADVICE.text(Facts.ALL)).at("/$defs/facts/properties");

    assertThat(facts.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Facts.ALL.facts().stream().map(DeclaredFact::path).toList());
    for (var name : Facts.ALL.facts()) {
      assertThat(facts.get(name.path()).path("enum")).map(JsonNode::asText).isEqualTo(name.words());
    }
  }

  @Test
  void advice_says_what_it_was_given_on_in_the_order_of_the_facts() throws IOException {
    var useCase =
        UseCase.of(
            Facts.stated("data.labelledExamples", 25000),
            Facts.stated("task.comparedToModel", "different"));

    assertThat(JSON.readTree(written(useCase)).get("facts"))
        .hasToString("{\"task.comparedToModel\":\"different\",\"data.labelledExamples\":25000}");
    assertThat(JSON.readTree(written(UseCase.of())).get("facts")).hasToString("{}");
  }

  @Test
  void the_schema_has_the_words_of_the_approaches() throws IOException {
    var words = JSON.readTree(Schema.ADVICE.text(Facts.ALL)).at("/$defs/approach/enum");

    assertThat(words).map(JsonNode::asText).isEqualTo(Word.words(Approach.values()));
  }

  private static List<String> enumeration(JsonNode field) throws IOException {
    var definition =
        field.has("$ref")
            ? JSON.readTree(Schema.USE_CASE.text(Facts.ALL))
                .at(field.get("$ref").asText().substring(1))
            : field;
    return StreamSupport.stream(definition.get("enum").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static String written(UseCase useCase) {
    return Json.write(Advisor.builtIn().explain(useCase));
  }

  private static boolean isRead(String text) throws IOException {
    try {
      UseCaseReader.read(
          "case", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Facts.ALL);
      return true;
    } catch (InvalidInput e) {
      return false;
    }
  }

  private static Set<ValidationMessage> problems(Schema schema, JsonNode document) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema.text(Facts.ALL))
        .validate(document);
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("features/cases"))) {
      return files.sorted().toList();
    }
  }
}
