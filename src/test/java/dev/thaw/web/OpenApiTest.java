package dev.thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds openapi.yaml to what the server does. */
final class OpenApiTest {

  private static Visit visit;
  private static JsonNode api;

  @BeforeAll
  static void open() throws Exception {
    visit = Visit.builtIn();
    api = new YAMLMapper().readTree(visit.get("/openapi.yaml").body());
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void every_example_of_a_request_gets_the_answer_that_its_path_promises() throws Exception {
    int run = 0;
    for (var path : List.of("/advise", "/explain", "/scenario", "/check")) {
      var operation = api.at("/paths/" + path.replace("/", "~1") + "/post");
      for (var content : resolved(operation.at("/requestBody")).at("/content").properties()) {
        for (var example : content.getValue().at("/examples").properties()) {
          check(path, operation, example.getValue().at("/value"));
          run++;
        }
      }
    }
    assertThat(run).isEqualTo(10);
  }

  private static void check(String path, JsonNode operation, JsonNode example) throws Exception {
    var answer = visit.post(path, example.isTextual() ? example.asText() : example.toString());

    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    var promised = operation.at("/responses/200/content").properties().iterator().next();
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith(promised.getKey());
    var schema = promised.getValue().at("/schema/$ref").asText();
    if (!schema.isEmpty()) {
      assertThat(problems(schema, answer.body())).as(path).isEmpty();
    }
  }

  /** Where the reference is to a part of a schema, the answer has to be as that part says, too. */
  private static List<String> problems(String reference, String answer) throws Exception {
    var schema = (ObjectNode) new JsonMapper().readTree(visit.get("/" + reference).body());
    if (reference.contains("#")) {
      schema.put("$ref", reference.substring(reference.indexOf('#')));
    }
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema)
        .validate(new JsonMapper().readTree(answer))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void what_is_asked_for_without_a_body_is_as_its_schema_says() throws Exception {
    for (var path : List.of("/rules", "/facts", "/health")) {
      var schema =
          api.at("/paths/" + path.replace("/", "~1") + "/get/responses/200")
              .at("/content/application~1json/schema");
      var answer = new JsonMapper().readTree(visit.get(path).body());
      for (var required : schema.at("/required")) {
        assertThat(answer.has(required.asText())).as(path + ": " + required).isTrue();
      }
      answer
          .fieldNames()
          .forEachRemaining(
              name -> assertThat(schema.at("/properties").has(name)).as(name).isTrue());
    }
  }

  @Test
  void every_reference_leads_somewhere() throws Exception {
    var references = new ArrayList<String>();
    api.findValues("$ref").forEach(reference -> references.add(reference.asText()));

    assertThat(references).hasSizeGreaterThan(20);
    for (var reference : references) {
      if (reference.startsWith("#")) {
        assertThat(api.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
      } else {
        var answer = visit.get("/" + reference);
        assertThat(answer.statusCode()).as(reference).isEqualTo(200);
        var part = reference.replaceFirst("[^#]*#?", "");
        assertThat(new JsonMapper().readTree(answer.body()).at(part).isMissingNode())
            .as(reference)
            .isFalse();
      }
    }
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
  }
}
