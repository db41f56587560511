package dev.thaw.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.thaw.Advisor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeatureReaderTest {

  private static final String TWO =
      """
      Feature: Mine
        Scenario: One
          Given nothing is stated
        Scenario: Two
          Given nothing is stated
        Scenario: Three
          Given nothing is stated
      """;

  @TempDir private Path folder;

  @Test
  void a_folder_holds_its_features_at_any_depth() throws Exception {
    Written.feature(folder, "b.feature", TWO);
    Written.feature(folder, "a/c.feature", TWO);
    Written.feature(folder, "a/notes.txt", "Feature");

    assertThat(names(folder.toString()))
        .containsExactly("One", "Two", "Three", "One", "Two", "Three");
  }

  @Test
  void scenarios_are_chosen_by_their_lines() throws Exception {
    var file = Written.feature(folder, "mine.feature", TWO);

    assertThat(names(file + ":4")).containsExactly("Two");
    assertThat(names(file + ":6:2")).containsExactly("One", "Three");
    assertThat(names(file + ":4", file + ":4:2")).containsExactly("One", "Two");
    assertThat(names(file + ":4", file.toString())).containsExactly("One", "Two", "Three");
  }

  @Test
  void what_is_not_there_is_named() throws Exception {
    var file = Written.feature(folder, "mine.feature", TWO);
    var text = Written.feature(folder, "mine.txt", TWO);
    var empty = Files.createDirectory(folder.resolve("empty"));
    var hollow = Written.feature(folder, "hollow.feature", "Feature: Hollow\n");
    var blank = Written.feature(folder, "blank.feature", "");

    assertThat(
            mistakes(
                "nowhere",
                "no\0where",
                "classpath:nowhere",
                file + ":3",
                text.toString(),
                empty.toString(),
                hollow.toString(),
                blank.toString()))
        .containsExactly(
            "nowhere: there is no such file or folder.",
            "no?where: there is no such file or folder.",
            "classpath:nowhere: there is no such file or folder in the jar.",
            file + ":3: no scenario begins here.",
            text + ": it is no feature; the name of a feature ends in .feature.",
            empty + ": there is no scenario in it.",
            hollow + ": there is no scenario in it.",
            blank + ": there is no scenario in it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "the data is small # 4: \"the data is small\" cannot stand here. Maybe it lacks a first",
        "Feature: Another # 4: \"Feature: Another\" cannot stand here.",
        "| a |\\n| a | b | # 5: inconsistent cell count within the table.",
        "Given a text\\n\\\"\\\"\\\" # 6: the feature ends too early; something that was begun"
      })
  void a_text_that_is_no_feature_is_refused_at_its_line(String line, String says) throws Exception {
    var text = "Feature: Mine\nScenario: Of mine\nGiven nothing is stated\n";
    var file =
        Written.feature(
            folder, "mine.feature", text + line.replace("\\n", "\n").replace("\\\"", "\"") + "\n");

    assertThat(mistakes(file.toString()))
        .hasSize(1)
        .allSatisfy(
            mistake ->
                assertThat(mistake)
                    .startsWith(file + ":" + says)
                    .doesNotContain("Exception", "\tat ", "#"));
  }

  @Test
  void every_feature_that_cannot_be_read_is_told_of() throws Exception {
    var one = Written.feature(folder, "one.feature", "nonsense\n");
    var two = Written.feature(folder, "two.feature", "# language: xx\nFeature: Mine\n");

    assertThat(mistakes(folder.toString()))
        .containsExactly(
            one
                + ":1: \"nonsense\" cannot stand here. Maybe the line \"Feature:\" is missing"
                + " above it.",
            two + ":1: there is no language xx.");
  }

  private static List<String> names(String... features) throws InvalidFeatures {
    return Scenarios.in(List.of(features)).run(Advisor.builtIn()).results().stream()
        .map(ScenarioResult::name)
        .toList();
  }

  private static List<String> mistakes(String... features) {
    return catchThrowableOfType(InvalidFeatures.class, () -> Scenarios.in(List.of(features)))
        .mistakes();
  }
}
