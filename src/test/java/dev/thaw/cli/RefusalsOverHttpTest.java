package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.web.Visit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds that what a command refuses, the server refuses in the same words. */
final class RefusalsOverHttpTest {

  private static final List<String> USE_CASES =
      List.of(
          "",
          "[]",
          "task: { comparedToModel: diferent }",
          "task: { comparedToModel: TEXT, kind: 3 }\nbudgt: low",
          "{ \"data\": { \"labelledExamples\": 0 } }",
          "data: { labelledExamples: 8k }",
          "data: { labelledExamples: 1.5 }",
          "data: { labelledExamples: 99999999999999999999 }",
          "a: 1\na: 2",
          "budget: &x low",
          "budget: !!str low",
          "---\nbudget: low\n---\nbudget: low",
          "name: \"\u001B[2J\"",
          "{".repeat(200),
          "#".repeat((1 << 20) + 1));

  private static final List<String> ADVICE =
      List.of(
          "", "budget: low", "{}", "{ \"approach\": \"fine-tuning\" }", "{ \"facts\": 1 }", "[1,");

  @Test
  void a_refusal_has_the_words_of_the_command_line() throws Exception {
    try (var visit = Visit.builtIn()) {
      for (var commands : Map.of("advise", USE_CASES, "replay", ADVICE).entrySet()) {
        var path = commands.getKey().equals("advise") ? "/explain" : "/replay";
        for (var input : commands.getValue()) {
          var answer = visit.post(path, input);
          assertThat(answer.statusCode()).as(input).isEqualTo(400);
          assertThat(new JsonMapper().readTree(answer.body()).at("/detail").asText() + "\n")
              .isEqualTo(said(commands.getKey(), input));
        }
      }
    }
  }

  /** Returns what a command says, with the place as the server calls it. */
  private static String said(String command, String input) {
    var err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new ByteArrayOutputStream(),
            err,
            command,
            "-");
    assertThat(exit).isEqualTo(2);
    return err.toString(UTF_8).replace("standard input", "request body");
  }
}
