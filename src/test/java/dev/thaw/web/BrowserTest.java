package dev.thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.serving.RulesHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the pages in a real browser, as a stranger and as an author. */
final class BrowserTest {

  private static final String BUDGET = "criteria/budget.dslr";
  private static final String TASK = "task.comparedToModel";
  private static final String EXAMPLES = "#data-labelledExamples";

  @TempDir private static Path folder;
  private static Visit visit;

  @BeforeAll
  static void open() throws Exception {
    new EditedRules().write(folder);
    visit = Visit.editing(RulesHome.ofRules(folder));
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void a_stranger_gets_from_an_empty_form_to_a_card_a_link_and_a_scenario(@TempDir Path own)
      throws Exception {
    String link;
    String advice;
    try (var browser = Browser.open(true)) {
      browser.go(visit.address()).isAccessible();
      browser.answer(TASK, "different");
      browser.waitForAddress(TASK + "=different");
      browser.waitUntil("#card", "keep the model frozen");
      browser.type(EXAMPLES, "25000");
      browser.waitForAddress("data.labelledExamples=25000");
      browser.waitUntil("#card", "there are 25,000 labelled examples");
      browser.isAccessible();
      link = browser.address();
      advice = browser.find("#card").getText();
      var scenario = own.resolve("case.feature");
      Files.writeString(scenario, browser.hiddenText("#card pre"));
      assertThat(Scenarios.in(List.of(scenario.toString())).run(Advisor.builtIn()).passed())
          .isTrue();
      browser.staysAt(visit.address());
    }
    try (var another = Browser.open(true)) {
      another.go(link);
      assertThat(another.find("#card").getText()).isEqualTo(advice);
      assertThat(another.fits(320)).isTrue();
      assertThat(another.fits(1400)).isTrue();
    }
  }

  @Test
  void the_same_way_is_open_without_a_script() {
    try (var browser = Browser.open(false)) {
      browser.go(visit.address());
      browser.answer(TASK, "different");
      browser.press(".case button");

      assertThat(browser.address()).isEqualTo(visit.address() + "?" + TASK + "=different");
      assertThat(browser.find("#card").getText()).contains("keep the model frozen");

      browser.type(EXAMPLES, "8k");
      browser.press(".case button");
      assertThat(browser.find(".problems").getText()).contains("Did you mean 8000?");
    }
  }

  @Test
  void an_author_makes_a_slip_a_red_edit_and_a_green_one() throws Exception {
    var text = Files.readString(folder.resolve(BUDGET));
    try (var browser = Browser.open(true)) {
      browser.go(visit.address() + "handbook").isAccessible();
      browser.go(visit.address() + "edit").isAccessible();
      browser.go(visit.address() + "edit/" + BUDGET);
      browser.waitUntil(".state", "Valid.");
      browser.isAccessible();

      browser.paste(
          "#text", text.replace("the budget for compute is low", "the budget for compute is lo"));
      browser.waitUntil(".state", "1 problem.");
      assertThat(browser.find(".found").getText()).contains("line 17", "Did you mean low?");
      browser.isAccessible();

      browser.paste("#text", text.replaceFirst("favour feature-extraction", "favour fine-tuning"));
      browser.waitUntil(".state", "Valid.");
      browser.press("#save");
      browser.waitUntil(".state", "Not saved.");
      assertThat(browser.find(".report").getText()).contains("budget.feature");
      browser.isAccessible();

      browser.paste("#text", text.replace("a high budget with", "an ample budget with"));
      browser.waitUntil(".state", "Valid.");
      browser.press("#save");
      browser.waitUntil(".state", "Saved, and served from now on");
      browser.staysAt(visit.address());
    }
    assertThat(Files.readString(folder.resolve(BUDGET))).contains("an ample budget with");
    assertThat(visit.post("/explain", "budget: high").body()).contains("an ample budget with");
  }
}
