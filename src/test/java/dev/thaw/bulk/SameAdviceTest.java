package dev.thaw.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.Advisor;
import dev.thaw.House;
import dev.thaw.advice.Advice;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds that a use case gets the same advice alone, as a line of many, and in the table. */
final class SameAdviceTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** Coprime to the number of answers to any question, so that each answer comes up. */
  private static final int SAMPLE = 97;

  @Test
  void advise_batch_and_table_agree_on_the_built_in_rules() throws Exception {
    var table = table(Advisor.builtIn());

    assertThat(table).hasSize(238_140).doesNotHaveDuplicates();
    agree(Advisor.builtIn(), table, SAMPLE);
  }

  @Test
  void they_agree_under_a_house_that_sets_a_rule_aside() throws Exception {
    var advisor = House.with("ours.dslr", House.SETS_ASIDE + House.ADDS).advisor();

    agree(advisor, table(advisor), SAMPLE * 5);
  }

  @Test
  void a_house_whose_rules_look_at_what_is_worked_out_gets_the_same_from_batch() throws Exception {
    var advisor = Advisor.ofOpinion("measured").orElseThrow();
    var cases = new ArrayList<UseCase>();
    for (long examples : List.of(1L, 20L, 999L, 1000L, 1001L, 25_000L, Long.MAX_VALUE)) {
      for (long classes : List.of(2L, 7L, 10L, 500L)) {
        cases.add(
            advisor
                .facts()
                .useCase()
                .state("data.labelledExamples", examples)
                .state("data.classes", classes)
                .state("data.comparedToModel", "alike")
                .build());
      }
    }

    agreeInBatch(advisor, cases);
  }

  @Test
  void the_table_has_exactly_the_cases_of_the_case_space_in_the_order_of_the_facts()
      throws Exception {
    var advisor = Advisor.builtIn();
    var rows = table(advisor);
    var space = CaseSpace.of(List.of(advisor.knowledge()));

    assertThat((long) rows.size()).isEqualTo(space.size());
    assertThat(rows.get(0)).isEqualTo(",,,,,,,,,,undecided,false");
    assertThat(rows.get(1)).isEqualTo(",,,,,,,,,low,feature-extraction,false");
    var questions = questions(advisor);
    var cases = rows.stream().map(row -> useCase(row, questions)).collect(Collectors.toSet());
    assertThat(space.flat().allMatch(cases::contains)).isTrue();
  }

  private static void agree(Advisor advisor, List<String> rows, int every) throws Exception {
    var some = new ArrayList<String>();
    for (int i = 0; i < rows.size(); i += every) {
      some.add(rows.get(i));
    }
    var questions = questions(advisor);
    var cases = some.stream().map(row -> useCase(row, questions)).toList();
    var verdicts =
        cases.stream()
            .map(advisor::advise)
            .map(advice -> advice.approach().word() + "," + advice.contested())
            .toList();

    assertThat(some.stream().map(SameAdviceTest::verdict)).isEqualTo(verdicts);
    agreeInBatch(advisor, cases);
  }

  private static void agreeInBatch(Advisor advisor, List<UseCase> cases) throws Exception {
    var lines = cases.stream().map(SameAdviceTest::line).collect(Collectors.joining("\n"));
    var answers = new Bulk(advisor, LineFormat.NDJSON, LineFormat.NDJSON).lines(lines);

    assertThat(answers).hasSameSizeAs(cases);
    for (int i = 0; i < cases.size(); i++) {
      assertThat(JSON.readTree(answers.get(i)))
          .isEqualTo(expected(i + 1, advisor.advise(cases.get(i))));
    }
  }

  private static JsonNode expected(int line, Advice advice) {
    var node = JSON.createObjectNode().put("line", line);
    node.put("approach", advice.approach().word()).put("contested", advice.contested());
    advice.reasons().stream().map(Finding::rule).forEach(node.putArray("reasons")::add);
    advice.objections().stream().map(Finding::rule).forEach(node.putArray("objections")::add);
    advice.unanswered().stream().map(Criterion::id).forEach(node.putArray("unanswered")::add);
    return node.put("knowledge", advice.knowledge().sha256());
  }

  private static List<String> table(Advisor advisor) throws IOException {
    var out = new ByteArrayOutputStream();
    new CaseTable(advisor).write(out);
    var lines = out.toString(UTF_8).lines().toList();
    assertThat(lines.get(0))
        .endsWith(",approach,contested")
        .contains("data.labelledExamples.from,");
    return lines.subList(1, lines.size());
  }

  /**
   * Reads a row back; of a run of numbers the last stands for all, or the first of one without end.
   */
  private static UseCase useCase(String row, List<DeclaredFact> questions) {
    var cells = List.of(row.split(",", -1));
    var facts = new ArrayList<Fact>();
    int at = 0;
    for (var question : questions) {
      var first = cells.get(at++);
      var last = question.isNumber() ? cells.get(at++) : "";
      if (!first.isEmpty()) {
        facts.add(question.state(last.isEmpty() ? first : last));
      }
    }
    return UseCase.of(facts.toArray(Fact[]::new));
  }

  private static List<DeclaredFact> questions(Advisor advisor) {
    var space = CaseSpace.of(List.of(advisor.knowledge()));
    return advisor.facts().facts().stream().filter(space.questions()::contains).toList();
  }

  private static String verdict(String row) {
    return row.replaceFirst(".*,(?=[^,]*,[^,]*$)", "");
  }

  private static String line(UseCase useCase) {
    var root = JSON.createObjectNode();
    for (var fact : useCase.facts()) {
      var path = fact.path().split("\\.", -1);
      var section = root.withObject("/" + path[0]);
      if (fact instanceof NumberFact number) {
        section.put(path[1], number.value());
      } else {
        section.put(path[1], fact.answer());
      }
    }
    return root.toString();
  }
}
