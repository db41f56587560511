package dev.thaw.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.EditedRules;
import dev.thaw.House;
import dev.thaw.format.Json;
import dev.thaw.scenarios.Progress;
import dev.thaw.serving.RulesEdit;
import dev.thaw.serving.RulesHome;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that an edit is served when all of it is well, and at no other time. */
final class EditingTest {

  private static final String BUDGET = "criteria/budget.dslr";
  private static final String LOW = "the budget for compute is low";
  private static final String REASON = "the book pairs a low budget for computation";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private static Visit visit;
  private String began = "";

  @BeforeAll
  static void open() throws Exception {
    new EditedRules().write(folder);
    visit = Visit.editing(RulesHome.ofRules(folder));
  }

  @BeforeEach
  void begin() {
    began = visit.rules().served().sha256();
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void a_green_edit_is_saved_and_served_and_one_from_before_it_is_stale() throws Exception {
    var edited = text().replace("the book pairs a high budget", "the table pairs a high budget");

    var checked = visit.post("/check", edit(BUDGET, edited));
    var judged = visit.rules().judge(read(BUDGET, edited), Progress.SILENT);
    assertThat(json(checked).at("/holds").asBoolean()).isTrue();
    assertThat(visit.rules().judge(read(BUDGET, edited), Progress.SILENT))
        .as("what was checked is not checked again")
        .isSameAs(judged);

    var saved = save(BUDGET, edited, began);

    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    assertThat(text()).isEqualTo(edited);
    assertThat(visit.rules().served().sha256()).isNotEqualTo(began);
    assertThat(json(saved).at("/sha256").asText()).isEqualTo(visit.rules().served().sha256());
    assertThat(visit.post("/explain", "budget: high").body()).contains("the table pairs");
    assertThat(save(BUDGET, edited, began).statusCode()).isEqualTo(412);
  }

  @Test
  void a_red_edit_is_never_served_unless_its_scenarios_are_meant_to_change() throws Exception {
    var edited =
        text()
            .replace(
                "favour feature-extraction because \"" + REASON,
                "favour fine-tuning because \"" + REASON);
    assertThat(edited).isNotEqualTo(text());

    var refused = save(BUDGET, edited, began);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(visit.rules().served().sha256()).isEqualTo(began);
    assertThat(text()).isNotEqualTo(edited);
    var rules = json(visit.get("/rules"));
    assertThat(rules.at("/sha256").asText()).isEqualTo(began);
    assertThat(rules.at("/refused/reasons").toString()).contains("features/book/budget.feature");
  }

  @Test
  void a_scenario_that_an_edit_is_meant_to_break_does_not_stand_in_its_way() throws Exception {
    var edited = text().replace("Little compute favours", "Little computation favours");
    var broken = new ArrayList<String>();
    var red = visit.rules().judge(read(BUDGET, edited), Progress.SILENT);
    JSON.readTree(Json.write(red.document()))
        .at("/scenarios/failed")
        .forEach(one -> broken.add(one.at("/name").asText()));
    assertThat(red.isWell()).isFalse();
    assertThat(broken).isNotEmpty();

    var others = broken.stream().filter(name -> !name.equals(broken.get(0))).toList();

    assertThat(visit.rules().judge(meaning(edited, broken), Progress.SILENT).isWell()).isTrue();
    assertThat(visit.rules().judge(meaning(edited, others), Progress.SILENT).isWell()).isFalse();
  }

  private static RulesEdit meaning(String text, List<String> broken) {
    return new RulesEdit(new TreeMap<>(Map.of(BUDGET, text)), broken);
  }

  @Test
  void an_edit_that_is_not_valid_is_refused_in_the_words_of_check() throws Exception {
    var edited = text().replace(LOW, "the budget for compute is lo");

    var refused = save(BUDGET, edited, began);
    var typed = json(validate(BUDGET, edited)).at("/problems/0");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).at("/detail").asText())
        .contains(BUDGET + ":17: \"the budget for compute is lo\": ", "Did you mean low?");
    assertThat(typed.at("/line").asInt()).isEqualTo(17);
    assertThat(typed.at("/says").asText()).endsWith("Did you mean low?");
    assertThat(json(validate(BUDGET, text())).at("/problems")).isEmpty();
  }

  @Test
  void code_and_paths_out_of_the_folder_are_refused_and_nothing_is_written() throws Exception {
    for (var file :
        List.of(
            "../stray.dslr",
            "/tmp/stray.dslr",
            "advice/combine.drl",
            "vocabulary.dsl",
            "a/b.dslr",
            "x.txt")) {
      assertThat(save(file, "rule \"x\"\n", began).statusCode()).as(file).isEqualTo(400);
    }
    assertThat(folder.resolveSibling("stray.dslr")).doesNotExist();
    assertThat(visit.get("/edit/advice/combine.drl").statusCode()).isEqualTo(404);
    assertThat(visit.get("/edit").body()).contains(BUDGET).doesNotContain("combine.drl", ".dsl<");
  }

  @Test
  void an_edit_on_disk_is_picked_up_when_it_is_well_and_refused_when_not() throws Exception {
    var before = text();
    Files.writeString(folder.resolve(BUDGET), before.replace(LOW, "the budget for compute is lo"));
    visit.rules().refresh();

    assertThat(visit.rules().served().sha256()).isEqualTo(began);
    assertThat(visit.rules().refused().orElseThrow().reasons().get(0))
        .contains("Did you mean low?");

    Files.writeString(
        folder.resolve(BUDGET),
        before.replace("training time with feature extraction", "training time with freezing"));
    visit.rules().refresh();

    assertThat(visit.rules().served().sha256()).isNotEqualTo(began);
    assertThat(visit.rules().refused()).isEmpty();
  }

  @Test
  void an_edit_comes_as_json_with_a_header_and_with_what_it_began_from() throws Exception {
    var edit = edit(BUDGET, text());

    assertThat(
            visit.post("/save", edit, "Content-Type", "text/plain", "Thaw-Edit", "1").statusCode())
        .isEqualTo(415);
    assertThat(visit.post("/save", edit, "Content-Type", "application/json").statusCode())
        .isEqualTo(415);
    assertThat(
            visit
                .post("/save", edit, "Content-Type", "application/json", "Thaw-Edit", "1")
                .statusCode())
        .isEqualTo(428);
  }

  @Test
  void a_house_is_edited_by_its_own_files_and_told_by_its_own_name(@TempDir Path own)
      throws Exception {
    var house = Files.createDirectory(own.resolve("acme"));
    Files.writeString(house.resolve("ours.dslr"), House.ADDS);
    Files.writeString(house.resolve("source.yaml"), House.READINGS);
    try (var other = Visit.editing(RulesHome.ofHouse(house))) {
      assertThat(other.get("/edit").body())
          .contains("/edit/ours.dslr")
          .doesNotContain("budget.dslr");
      var slip = other.post("/check", edit("ours.dslr", House.ADDS.replace("when", "wen")));
      assertThat(json(slip).at("/problems/0/place").asText()).startsWith("acme/ours.dslr:");
    }
  }

  @Test
  void nothing_is_edited_where_that_was_not_asked_for() throws Exception {
    try (var other = Visit.builtIn()) {
      assertThat(other.get("/edit").statusCode()).isEqualTo(404);
      assertThat(other.post("/save", "{}").statusCode()).isEqualTo(404);
      assertThat(other.post("/validate", "{}").statusCode()).isEqualTo(404);
    }
  }

  private String text() throws Exception {
    return Files.readString(folder.resolve(BUDGET));
  }

  private HttpResponse<String> save(String file, String text, String from) throws Exception {
    return visit.post(
        "/save",
        edit(file, text),
        "Content-Type",
        "application/json",
        "Thaw-Edit",
        "1",
        "If-Match",
        '"' + from + '"');
  }

  private HttpResponse<String> validate(String file, String text) throws Exception {
    return visit.post(
        "/validate", edit(file, text), "Content-Type", "application/json", "Thaw-Edit", "1");
  }

  private static String edit(String file, String text) throws Exception {
    return JSON.writeValueAsString(Map.of("files", Map.of(file, text)));
  }

  private static RulesEdit read(String file, String text) throws Exception {
    return RulesEdit.read("edit", new ByteArrayInputStream(edit(file, text).getBytes(UTF_8)));
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return JSON.readTree(answer.body());
  }
}
