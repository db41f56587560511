package dev.thaw.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.Advice;
import dev.thaw.advice.FaultOfThaw;
import dev.thaw.advice.UnusableRules;
import dev.thaw.usecase.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ScenariosRunTest {

  private static final String OUTLINE =
      """
      Feature: Mine
        Scenario Outline: There are <count>
          Given there are <count> labelled examples
          When the practitioner asks for advice
          Then the advice is <advice>
          Examples:
            | count | advice             |
            | 7     | feature-extraction |
            | 8     | fine-tuning        |
      """;

  private static final String TWO_QUESTIONS =
      """
      Feature: Mine
        Scenario: Twice
          Given there are 7 labelled examples
          When the practitioner asks for advice
          And nothing is stated
          And the budget for compute is low
          And the practitioner asks for advice
          Then the advice is feature-extraction
      """;

  @TempDir private Path folder;

  private final Advisor advisor = Advisor.builtIn();

  @Test
  void the_built_in_scenarios_all_pass() throws Exception {
    var report = Scenarios.builtIn().run(advisor);

    assertThat(report.results()).hasSizeGreaterThan(100).allMatch(ScenarioResult::passed);
    assertThat(report.passed()).isTrue();
  }

  @Test
  void a_result_names_the_place_the_rule_and_the_scenario() throws Exception {
    var file = Written.feature(folder, "mine.feature", Written.FAILING);
    var result = Written.run(file).get(0);

    assertThat(result.place()).hasToString(file + ":3");
    assertThat(result.rule()).contains("A rule of mine");
    assertThat(result.name()).isEqualTo("Another kind of question");
    assertThat(result.status()).isEqualTo(Status.FAILED);
  }

  @Test
  void features_in_the_current_folder_are_named_from_there() throws Exception {
    var features = Scenarios.in(List.of("features/book/unknown.feature"));

    assertThat(features.run(advisor).results().get(0).place())
        .isEqualTo(new ScenarioPlace(Path.of("features/book/unknown.feature").toString(), 6));
  }

  @Test
  void every_row_of_an_outline_is_a_result_of_its_own() throws Exception {
    var results = Written.run(Written.feature(folder, "mine.feature", OUTLINE));

    assertThat(results)
        .extracting(ScenarioResult::name)
        .containsExactly(
            "There are 7 | 7     | feature-extraction |",
            "There are 8 | 8     | fine-tuning        |");
    assertThat(results).extracting(result -> result.place().line()).containsExactly(8, 9);
    assertThat(results)
        .extracting(ScenarioResult::status)
        .containsExactly(Status.PASSED, Status.FAILED);
    assertThat(results).extracting(ScenarioResult::rule).containsOnly(Optional.empty());
  }

  @Test
  void every_use_case_that_was_asked_about_is_kept_in_order() throws Exception {
    var results = Written.run(Written.feature(folder, "mine.feature", TWO_QUESTIONS));

    assertThat(results.get(0).asked())
        .containsExactly(
            UseCase.of(Facts.stated("data.labelledExamples", 7)),
            UseCase.of(Facts.stated("budget.compute", "low")));
  }

  @Test
  void a_shared_use_case_is_found_above_the_feature() throws Exception {
    Written.feature(folder, "cases/small.yaml", "data: { size: small }\n");
    Written.feature(
        folder,
        "deep/mine.feature",
        """
        Feature: Mine
          Scenario: Shared
            Given the use case "small"
            When the practitioner asks for advice
            Then the advice is feature-extraction
        """);

    assertThat(Written.run(folder)).hasSize(1).allMatch(ScenarioResult::passed);
  }

  @Test
  void runs_with_different_advisors_do_not_influence_each_other() throws Exception {
    var scenarios = Scenarios.in(List.of(features(OUTLINE)));
    Function<UseCase, Advice> knowsNothing = useCase -> advisor.advise(UseCase.of());

    var before = scenarios.run(advisor);
    var without = scenarios.run(Facts.ALL, knowsNothing, advisor::explain);

    assertThat(without).extracting(ScenarioResult::status).containsOnly(Status.FAILED);
    assertThat(scenarios.run(advisor)).isEqualTo(before);
  }

  @Test
  void only_the_scenarios_in_the_wanted_places_run() throws Exception {
    var scenarios = Scenarios.in(List.of(features(OUTLINE), features(Written.FAILING)));
    var wanted = scenarios.run(advisor).results().get(1);

    assertThat(scenarios.only(List.of(wanted.place())).run(advisor).results())
        .containsExactly(wanted);
    assertThat(scenarios.only(List.of()).run(advisor).results()).isEmpty();
  }

  @Test
  void cucumber_s_reports_are_written_without_java() throws Exception {
    var undefined = features("Feature: Mine\nScenario: Of mine\nGiven no such sentence\n");
    var scenarios = Scenarios.in(List.of(features(Written.FAILING), undefined));
    var reports = folder.resolve("new/reports");

    scenarios.reported(advisor).reports().write(reports);

    assertThat(Files.readString(reports.resolve(Reports.HTML)))
        .startsWith("<!DOCTYPE html>")
        .contains("Another kind of question");
    assertThat(Files.readString(reports.resolve(Reports.MESSAGES)))
        .contains("\"testRunFinished\"", "Another kind of question", "but came out as")
        .doesNotContain("\\tat ", "\"suggestion\"", "public void");
  }

  @Test
  void errors_of_the_machine_and_of_the_program_end_the_run_and_are_no_fault_of_the_scenario()
      throws Exception {
    var scenarios = Scenarios.in(List.of(features(Written.FAILING)));

    for (var thrown :
        List.of(
            new StackOverflowError(),
            new OutOfMemoryError(),
            new InternalError(),
            new FaultOfThaw("Something."))) {
      assertThatThrownBy(() -> scenarios.run(Facts.ALL, failing(thrown), advisor::explain))
          .satisfiesAnyOf(
              error -> assertThat(error).isSameAs(thrown),
              error -> assertThat(error).hasRootCause(thrown));
    }
    assertThatThrownBy(
            () ->
                scenarios.run(Facts.ALL, failing(new NullPointerException("x")), advisor::explain))
        .isInstanceOf(FaultOfThaw.class)
        .hasMessageNotContaining("x");
  }

  @Test
  void rules_that_cannot_be_consulted_break_the_scenario() throws Exception {
    var scenarios = Scenarios.in(List.of(features(Written.FAILING)));
    var result =
        scenarios.run(Facts.ALL, failing(new UnusableRules("No rest.")), advisor::explain).get(0);

    assertThat(result.status()).isEqualTo(Status.BROKEN);
    assertThat(result.says()).endsWith("No rest.");
  }

  private static Function<UseCase, Advice> failing(Throwable thrown) {
    return useCase -> {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    };
  }

  @Test
  void a_report_makes_way_for_the_next_and_nothing_else_does() throws Exception {
    var reports = Scenarios.in(List.of(features(Written.FAILING))).reported(advisor).reports();
    var page = folder.resolve("r").resolve(Reports.HTML);
    reports.write(folder.resolve("r"));
    Files.writeString(page, Files.readString(page).substring(0, 600));

    reports.write(folder.resolve("r"));
    assertThat(Files.size(page)).isGreaterThan(600);

    Files.writeString(page, "<!DOCTYPE html>\n<title>My page</title>");
    assertThatThrownBy(() -> reports.write(folder.resolve("r")))
        .hasMessage(
            "scenarios.html is there already and no earlier report; allowed: another folder.");
    assertThat(page).hasContent("<!DOCTYPE html>\n<title>My page</title>");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void no_report_is_written_through_a_link() throws Exception {
    var reports = Scenarios.in(List.of(features(Written.FAILING))).reported(advisor).reports();
    reports.write(folder.resolve("old"));
    var target = folder.resolve("old").resolve(Reports.MESSAGES);
    var before = Files.readString(target);
    var to = Files.createDirectory(folder.resolve("new"));
    Files.createSymbolicLink(to.resolve(Reports.MESSAGES), target);

    assertThatThrownBy(() -> reports.write(to))
        .hasMessage(
            "scenarios.ndjson is there already and no earlier report; allowed: another folder.");
    assertThat(target).hasContent(before);
    assertThat(to.resolve(Reports.HTML)).doesNotExist();
  }

  @Test
  void reports_that_cannot_be_written_are_refused() throws Exception {
    var scenarios = Scenarios.in(List.of(features(Written.FAILING)));
    var file = Files.writeString(folder.resolve("file"), "");

    var reports = scenarios.reported(advisor).reports();

    assertThatThrownBy(() -> reports.write(file)).isInstanceOf(IOException.class);
  }

  private String features(String text) throws IOException {
    return Written.feature(folder, "f" + text.hashCode() + ".feature", text).toString();
  }
}
