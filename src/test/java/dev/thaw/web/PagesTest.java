package dev.thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.usecase.AnswerWord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what pages say without a script. */
final class PagesTest {

  private static final String CASE = "task.comparedToModel=different";

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
  void every_fact_is_asked_for_with_the_meaning_of_its_answers_and_unknown_first()
      throws Exception {
    var page = visit.get("/").body();

    for (var fact : Facts.ALL.facts()) {
      assertThat(page).contains("name=\"" + fact.path() + "\" value=\"\"");
      for (AnswerWord answer : fact.answers()) {
        assertThat(page)
            .contains("name=\"" + fact.path() + "\" value=\"" + answer.word() + "\"")
            .contains("<dt>" + answer.word() + "</dt><dd>");
      }
    }
  }

  @Test
  void a_link_with_blanks_leads_to_the_one_without() throws Exception {
    var answer = visit.get("/?budget.compute=&name=&task.kind=unknown&" + CASE);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/?" + CASE);
    assertThat(visit.get("/?budget=low").headers().firstValue("Location"))
        .hasValue("/?budget.trainingTime=low&budget.compute=low");
    assertThat(visit.get("/?name=").headers().firstValue("Location")).hasValue("/");
    assertThat(visit.get("/?" + CASE).statusCode()).isEqualTo(200);
  }

  @Test
  void a_script_gets_the_card_alone_and_the_address_to_show() throws Exception {
    var answer = visit.get("/?budget.compute=&" + CASE, "HX-Request", "true");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("HX-Push-Url")).hasValue("/?" + CASE);
    assertThat(answer.body())
        .doesNotContain("<html", "<form")
        .contains("id=\"card\"", "id=\"said\"");
  }

  @Test
  void a_card_says_why_and_why_not_on_the_sentences_of_rules() throws Exception {
    var page = visit.get("/?" + CASE).body();

    assertThat(page)
        .contains(
            "A different task favours feature extraction.",
            "<li class=\"fails\"><span class=\"label\">fails</span> the task is",
            "What to ask next",
            "<a class=\"cited\" href=\"#S5\">S5</a>",
            "id=\"S5\"",
            "Given the task is different from the model",
            "<svg viewBox");
  }

  @Test
  void what_cannot_be_taken_is_told_above_the_form_as_it_was_filled_in() throws Exception {
    var answer = visit.get("/?data.labelledExamples=8k");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Did you mean 8000?", "value=\"8k\"")
        .doesNotContain("class=\"headline\"");
    assertThat(visit.get("/?no.such=thing").body()).contains("is no field");
  }

  @Test
  void a_link_that_names_other_rules_says_so() throws Exception {
    var own = visit.rules().served().sha256().substring(0, 12);

    assertThat(visit.get("/?" + CASE + "&rules=" + own).body())
        .doesNotContain("made with other rules");
    assertThat(visit.get("/?" + CASE + "&rules=0123456789ab").body())
        .contains("made with other rules (0123456789ab)");
  }

  @Test
  void a_case_is_taken_along_as_a_scenario_as_yaml_and_as_json() throws Exception {
    assertThat(visit.get("/case.feature?" + CASE).body())
        .startsWith("Feature: ")
        .contains("    Then the advice is feature-extraction\n");
    var yaml = visit.get("/case.yaml?" + CASE).body();
    var json = visit.get("/case.json?" + CASE).body();
    assertThat(visit.post("/explain", yaml).body()).isEqualTo(visit.post("/explain", json).body());
    assertThat(yaml).isEqualTo("task:\n  comparedToModel: different\n");
  }

  @Test
  void the_handbook_lists_every_rule() throws Exception {
    var page = visit.get("/handbook").body();

    for (var rule : visit.rules().served().advisor().rules().rules()) {
      assertThat(page).contains("<h3>" + rule.name() + "</h3>");
    }
    assertThat(page).contains("Served since");
  }
}
