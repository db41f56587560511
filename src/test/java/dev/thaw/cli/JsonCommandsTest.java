package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.analysis.Violation;
import dev.thaw.format.Schema;
import dev.thaw.replay.RuleChange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what commands write for programs against its schemas. */
final class JsonCommandsTest {

  private static final String BUDGET = "criteria/budget.dslr";
  private static final String SIMILARITY = "criteria/task-similarity.dslr";

  private static final String SCENARIOS =
      """
      Feature: Ours

        Rule: Something

          Scenario: Night
            Given the budget for training time is high
            And there are 900 labelled examples
            When the practitioner asks for advice
            Then the advice is feature-extraction
      """;

  @TempDir private Path folder;

  private String features = "";

  @BeforeEach
  void writeFiles() throws IOException {
    try (var files = Files.walk(Path.of("rules"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve("mine").resolve(Path.of("rules").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    features = write("features/ours.feature", SCENARIOS);
  }

  @Test
  void rules_are_listed() throws IOException {
    var all = json(0, Schema.RULES, "rules");
    var one = json(0, Schema.RULES, "rules", "little compute");

    assertThat(all.get("rules")).hasSizeGreaterThan(20);
    assertThat(one.get("rules")).hasSize(1);
    assertThat(one.at("/rules/0/place").textValue()).isEqualTo("criteria/budget.dslr:13");
    assertThat(one.at("/rules/0/when/0").textValue()).isEqualTo("the budget for compute is low");
  }

  @Test
  void a_check_without_findings() throws IOException {
    var check = json(0, Schema.CHECK, "check", "--features", features);

    assertThat(check.get("holds").booleanValue()).isTrue();
    assertThat(check.get("cases").longValue()).isPositive();
    assertThat(check.get("violations")).isEmpty();
    assertThat(check.at("/scenarios/run").intValue()).isEqualTo(1);
  }

  @Test
  void a_check_with_findings() throws IOException {
    edit("thresholds.dslr", "begins at 20000", "begins at 4000");
    write("features/ours.feature", SCENARIOS.replace("is feature-extraction", "is fine-tuning"));

    var check = json(1, Schema.CHECK, "check", "--rules", mine(), "--features", features);

    assertThat(check.get("holds").booleanValue()).isFalse();
    assertThat(check.get("violations"))
        .anySatisfy(
            one -> {
              assertThat(one.get("kind").textValue()).isEqualTo("crossed-thresholds");
              assertThat(one.get("says").textValue())
                  .startsWith("the numbers are in the wrong order: ");
              assertThat(one.at("/example/data.labelledExamples").longValue()).isEqualTo(4000);
            });
    assertThat(check.at("/scenarios/failed/0/place").textValue()).endsWith("ours.feature:5");
  }

  @Test
  void a_check_of_rules_that_are_not_well_said() throws IOException {
    edit(BUDGET, "compute is low", "compute is lw");

    var check = json(1, Schema.CHECK, "check", "--rules", mine(), "--features", features);

    assertThat(check.at("/problems/0/place").textValue()).endsWith("/criteria/budget.dslr:17");
    assertThat(check.at("/problems/0/says").textValue()).contains("allowed: low, high.");
    assertThat(check.has("rules")).isFalse();
  }

  @Test
  void a_comparison_without_findings() throws IOException {
    var diff = json(0, Schema.DIFF, "diff", "rules", mine(), "--features", features);

    assertThat(diff.get("changed").longValue()).isZero();
    assertThat(diff.get("rules")).isEmpty();
    assertThat(diff.has("otherReasons")).isFalse();
  }

  @Test
  void a_comparison_with_findings() throws IOException {
    edit("thresholds.dslr", "ends at 5000", "ends at 800");
    edit(
        SIMILARITY,
        "favour feature-extraction because \"where the task",
        "favour fine-tuning because \"where the task");

    var diff = json(0, Schema.DIFF, "diff", "rules", mine(), "--features", features);

    assertThat(diff.get("changed").longValue()).isPositive();
    assertThat(diff.at("/changes/0/before/approach").textValue()).contains("-");
    assertThat(diff.get("numbers").findValues("from")).isNotEmpty();
    assertThat(diff.get("changes").findValues("from")).isNotEmpty();
    assertThat(diff.at("/rules/0/before").textValue()).startsWith("rule \"");
    assertThat(diff.at("/scenarios/failed/0/says").textValue()).contains("undecided");
  }

  @Test
  void scenarios_that_pass_and_that_do_not() throws IOException {
    var passed =
        json(0, Schema.TEST, "test", features, "--report", folder.resolve("report").toString());
    write("features/ours.feature", SCENARIOS.replace("is feature-extraction", "is fine-tuning"));
    var failed = json(1, Schema.TEST, "test", features);

    assertThat(passed.get("holds").booleanValue()).isTrue();
    assertThat(passed.get("reports")).hasSize(2);
    assertThat(passed.get("rules").findValues("matchedIn"))
        .anySatisfy(places -> assertThat(places).hasSize(1));
    assertThat(failed.at("/scenarios/failed/0/name").textValue()).isEqualTo("Night");
    assertThat(failed.at("/scenarios/failed/0/rule").textValue()).isEqualTo("Something");
  }

  @Test
  void faults_that_are_noticed_and_that_are_not() throws IOException {
    var house = house();
    var tried = json(1, Schema.MUTATE, "mutate", "--house", house, "--features", features);
    write("features/ours.feature", SCENARIOS.replace("is feature-extraction", "is fine-tuning"));
    var untried = json(1, Schema.MUTATE, "mutate", "--house", house, "--features", features);

    assertThat(tried.get("holds").booleanValue()).isFalse();
    assertThat(tried.get("rules").intValue()).isEqualTo(1);
    assertThat(tried.at("/survivors/0/fault").textValue()).isNotEmpty();
    assertThat(tried.at("/survivors/0/example")).isNotEmpty();
    assertThat(untried.get("tried").intValue()).isZero();
    assertThat(untried.at("/scenarios/failed")).hasSize(1);
  }

  @Test
  void advice_that_holds_and_that_does_not() throws IOException {
    var advice = advice();
    var same = json(0, Schema.REPLAY, "replay", advice);
    edit(
        SIMILARITY,
        "the task is different from the model's",
        "the data is judged small\n    the task is different from the model's");
    edit("thresholds.dslr", "begins at 20000", "begins at 30000");
    var other = json(1, Schema.REPLAY, "replay", advice, "--rules", mine());

    assertThat(same.get("holds").booleanValue()).isTrue();
    assertThat(same.get("changes")).isEmpty();
    assertThat(other.at("/then/approach").textValue()).isEqualTo("feature-extraction");
    assertThat(other.get("changes"))
        .anySatisfy(
            one -> {
              assertThat(one.fieldNames().next()).isEqualTo("kind");
              assertThat(one.get("kind").textValue()).isEqualTo("unmatched");
              assertThat(one.at("/unmet/0/number/value").longValue()).isEqualTo(30_000);
            });
  }

  @Test
  void advice_that_a_house_changes() throws IOException {
    write("house/source.yaml", "readings:\n  - id: H1\n    says: What we have learned.\n");
    write("house/ours.dslr", House.SETS_ASIDE);
    var house = folder.resolve("house").toString();
    var replay = json(1, Schema.REPLAY, "replay", advice(), "--house", house);

    assertThat(replay.get("changes").findValuesAsText("kind")).contains("set-aside-now");
  }

  @Test
  void the_schemas_have_every_kind_of_violation_and_of_change() throws IOException {
    var check = new JsonMapper().readTree(Schema.CHECK.text(Facts.ALL));
    var replay = new JsonMapper().readTree(Schema.REPLAY.text(Facts.ALL));

    assertThat(check.at("/$defs/kind/enum"))
        .map(JsonNode::textValue)
        .containsExactlyInAnyOrderElementsOf(kinds(Violation.class));
    assertThat(replay.at("/properties/changes/items/properties/kind/enum"))
        .map(JsonNode::textValue)
        .containsExactlyInAnyOrderElementsOf(kinds(RuleChange.class));
  }

  private static List<String> kinds(Class<?> type) {
    return Stream.of(type.getDeclaredClasses())
        .filter(one -> one.isRecord() && type.isAssignableFrom(one))
        .map(one -> one.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
        .toList();
  }

  private String advice() throws IOException {
    return write(
        "advice.json", run(0, "advise", "--format", "json", "features/cases/support-tickets.yaml"));
  }

  private String house() throws IOException {
    write("house/source.yaml", "readings:\n  - id: H1\n    says: What we have learned.\n");
    write("house/ours.dslr", House.ADDS);
    return folder.resolve("house").toString();
  }

  private JsonNode json(int exit, Schema schema, String... args) throws IOException {
    var all = Stream.concat(Stream.of(args), Stream.of("--format", "json"));
    var written = new JsonMapper().readTree(run(exit, all.toArray(String[]::new)));

    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema.text(Facts.ALL))
                .validate(written))
        .isEmpty();
    return written;
  }

  private static String run(int exit, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(new byte[0]);

    assertThat(Main.run(in, out, err, args)).as("%s %s", Arrays.asList(args), err).isEqualTo(exit);
    return out.toString(UTF_8);
  }

  private String mine() {
    return folder.resolve("mine").toString();
  }

  private String write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private void edit(String name, String text, String other) throws IOException {
    var file = folder.resolve("mine").resolve(name);
    var content = Files.readString(file);
    assertThat(content).contains(text);
    Files.writeString(file, content.replace(text, other));
  }
}
