package dev.thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.Advisor;
import dev.thaw.format.Json;
import dev.thaw.format.UseCaseReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds that programs get over HTTP what the command line writes. */
final class ApiTest {

  private static final String CASE = "task: { comparedToModel: different }";

  private static Visit visit;

  @BeforeAll
  static void open() throws Exception {
    visit = Visit.builtIn();
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void explained_advice_is_what_advise_writes_as_json() throws Exception {
    var advisor = Advisor.builtIn();
    var text = Files.readString(Path.of("features/cases/support-tickets.yaml"));

    var answer = visit.post("/explain", text);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body())
        .isEqualTo(Json.write(advisor.explain(UseCaseReader.read(text, advisor.facts()))));
  }

  @Test
  void short_advice_is_a_line_of_batch() throws Exception {
    assertThat(visit.post("/advise", CASE).body())
        .startsWith("{\"line\":1,\"approach\":\"feature-extraction\",\"contested\":false,")
        .endsWith("\"}\n");
  }

  @Test
  void every_answer_names_the_rules_it_comes_from() throws Exception {
    var version = Advisor.builtIn().version();

    for (var path : new String[] {"/health", "/rules", "/facts"}) {
      var answer = visit.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Thaw-Rules")).hasValue(version.sha256());
      assertThat(answer.headers().firstValue("Thaw-Version")).hasValue(version.version());
      assertThat(answer.body()).contains(version.sha256());
    }
  }

  @Test
  void facts_have_their_questions_and_the_meaning_of_each_answer() throws Exception {
    var first = json(visit.get("/facts").body()).at("/facts/2");

    assertThat(first.at("/path").asText()).isEqualTo("task.comparedToModel");
    assertThat(first.at("/answers/0/means").asText()).isNotEmpty();
  }

  @Test
  void a_refusal_is_a_problem_in_the_words_of_the_command_line() throws Exception {
    var answer = visit.post("/explain", "task: { comparedToModel: diferent }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = json(answer.body());
    assertThat(problem.at("/status").asInt()).isEqualTo(400);
    assertThat(problem.at("/detail").asText())
        .isEqualTo(
            "request body:1: task.comparedToModel is \"diferent\"; allowed: same, continuation,"
                + " similar, different, unknown. Did you mean different?");
  }

  @Test
  void an_advice_is_replayed() throws Exception {
    var advice = visit.post("/explain", CASE).body();

    assertThat(json(visit.post("/replay", advice).body()).at("/holds").asBoolean()).isTrue();
    assertThat(visit.post("/replay", CASE).statusCode()).isEqualTo(400);
  }

  @Test
  void an_edit_that_is_not_valid_is_a_failed_check_and_no_diff() throws Exception {
    var edit =
        """
        { "files": { "criteria/budget.dslr": "rule \\"x\\"\\nwhen\\n  the budget for compute is lo\\nend\\n" } }
        """;

    var check = json(visit.post("/check", edit).body());
    var diff = visit.post("/diff", edit);

    assertThat(check.at("/holds").asBoolean()).isFalse();
    assertThat(check.at("/problems")).isNotEmpty();
    assertThat(diff.statusCode()).isEqualTo(400);
    assertThat(json(diff.body()).at("/detail").asText()).contains("criteria/budget.dslr:");
  }

  @Test
  void what_is_not_there_is_told_without_a_word_of_the_machine() throws Exception {
    for (var path : new String[] {"/nothing", "/schemas/secrets.json", "/schemas/..%2Fx", "/%00"}) {
      var answer = visit.get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
      assertThat(answer.body()).doesNotContain("Exception", "jetty", "javalin", "at dev.", "/work");
    }
    assertThat(visit.get("/advise").statusCode()).isEqualTo(404);
  }

  private static JsonNode json(String text) throws Exception {
    return new JsonMapper().readTree(text);
  }
}
