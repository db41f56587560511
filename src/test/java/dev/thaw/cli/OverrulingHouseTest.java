package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Houses that mean to overrule scenarios of the rules below, and several houses at once. */
final class OverrulingHouseTest {

  private static final String FEATURE =
      """
      Feature: Below
        Rule: Little compute favours feature extraction
          Scenario: There is little compute
            Given the budget for compute is low
            When the practitioner asks for advice
            Then the advice is feature-extraction

          Scenario Outline: There is little compute for <modality>
            Given the modality of the model is <modality>
            And the budget for compute is low
            When the practitioner asks for advice
            Then the advice is feature-extraction

            Examples:
              | modality |
              | image    |
              | text     |

          Scenario: There is little time
            Given the budget for training time is low
            When the practitioner asks for advice
            Then the advice is feature-extraction
      """;

  private static final String RENTED =
      """
      rule "Our compute is rented by the hour"
          @source( H1 )
      when
          the budget for compute is low
          unless the budget for training time is low
      then
          set aside "Little compute favours feature extraction" because "we rent it by the hour"
      end
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void a_house_and_a_feature() throws IOException {
    write("below.feature", FEATURE);
    write("acme/source.yaml", source("H1", ""));
    write("acme/ours.dslr", RENTED);
  }

  @Test
  void what_a_house_breaks_without_saying_so_is_broken() {
    assertThat(run("check", "--house", path("acme"), "--features", path("below.feature")))
        .isEqualTo(1);
    assertThat(out()).contains("Scenarios: 3 of 4 do not hold.");
  }

  @Test
  void what_it_says_it_overrules_is_told_apart_with_its_reason() throws IOException {
    write(
        "acme/source.yaml",
        source("H1", "[There is little compute, There is little compute for image]"));

    assertThat(run("check", "--house", path("acme"), "--features", path("below.feature")))
        .isEqualTo(1);
    assertThat(out())
        .contains("Scenarios: 1 of 4 does not hold.", "/ There is little compute for text | text")
        .contains("Overruled by a house that means it so: 2.\n", "  We rent compute.\n");
  }

  @Test
  void an_outline_is_overruled_with_all_its_examples_by_its_own_heading() throws IOException {
    write("below.feature", FEATURE.replace(" for <modality>", " for it"));
    write(
        "acme/source.yaml",
        source("H1", "[There is little compute, There is little compute for it]"));

    assertThat(run("check", "--house", path("acme"), "--features", path("below.feature"))).isZero();
    assertThat(out()).contains("Scenarios: all others hold.", "means it so: 3.\n");
    assertThat(run("test", "--house", path("acme"), path("below.feature"))).isZero();
    assertThat(out()).isEqualTo("4 scenarios, 1 passed, 3 overruled.\n");
  }

  @Test
  void what_it_lists_needlessly_is_told_where_it_stands() throws IOException {
    write("acme/source.yaml", source("H1", "[There is little time, There is no such]"));
    write("acme/ours.dslr", RENTED.replace("is low\n    unless", "is high\n    unless"));

    assertThat(run("check", "--house", path("acme"), "--features", path("below.feature")))
        .isEqualTo(1);
    assertThat(out())
        .contains("Said to be overruled, and not: 2.\n")
        .contains("- house/source.yaml:6: below.feature: There is little time holds, or is not");
  }

  @Test
  void a_later_house_is_laid_over_an_earlier_one() throws IOException {
    write("night/source.yaml", source("H2", ""));
    write(
        "night/ours.dslr",
        """
        rule "At night nothing is rented"
            @criterion( budget )
            @source( H2, H1 )
        when
            the budget for compute is low
            the judged size of the data is not stated
        then
            favour feature-extraction because "offices are closed"
        end
        """);
    write("case.yaml", "budget: { compute: low }\n");

    assertThat(run("advise", "--house", path("acme"), path("case.yaml"))).isZero();
    assertThat(out()).contains("Undecided, as").doesNotContain("At night");
    assertThat(run("advise", "--house", path("acme"), "--house", path("night"), path("case.yaml")))
        .isZero();
    assertThat(out())
        .contains("house acme and house night: keep the", "At night nothing is rented. [H2, H1]");
  }

  @Test
  void a_problem_of_a_later_house_is_told_where_it_stands_and_no_reading_is_another_house_s()
      throws IOException {
    write("night/source.yaml", source("H1", ""));
    write("night/ours.dslr", RENTED.replace("Our compute", "Our other compute") + "nonsense\n");

    assertThat(run("check", "--house", path("acme"), "--house", path("night"))).isEqualTo(1);
    assertThat(out())
        .contains(path("night") + "/ours.dslr:9: \"nonsense\"")
        .contains(
            path("night")
                + "/source.yaml:2: the id \"H1\" is that of another house's reading already;"
                + " allowed: another number.");
  }

  private static String source(String id, String scenarios) {
    var readings = "readings:\n  - id: " + id + "\n    says: What we have learned.\n";
    return scenarios.isEmpty()
        ? readings
        : readings
            + "overrules:\n  - feature: below.feature\n    scenarios: "
            + scenarios
            + "\n    because: We rent compute.\n";
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private int run(String... args) {
    out.reset();
    return Main.run(InputStream.nullInputStream(), out, err, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
