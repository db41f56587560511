package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.wording.FileName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Adds, by text alone, a fact in words, a number, a criterion's rule on each and a scenario, once
 * to a copy of the rules and once in a house; every command then treats both as it treats the
 * others.
 */
final class OwnFactsTest {

  private static final String FACTS =
      """
        - path: labels.noise
          called: the noise of the labels
          says: the labels are of {answer} noise
          asks: How often are the labels wrong?
          change: freely
          answers:
            low: { means: hardly ever }
            high: { means: often }

        - path: data.experts
          called: the number of experts
          says: there are {answer} experts
          asks: How many experts gave the labels?
          unit: experts
          from: 2

      """;

  private static final String RULES =
      """
      rule "A handful ends at ten experts"
          @source( S6 )
      when
      then
          "a handful" ends at 10 experts because "we counted"
      end

      rule "Noisy labels favour feature extraction"
          @criterion( budget )
          @source( S6 )
      when
          the labels are of high noise
      then
          favour feature-extraction because "a frozen model cannot learn the noise by heart"
      end

      rule "A handful of clean experts favours fine-tuning"
          @criterion( budget )
          @source( S6 )
      when
          the labels are of low noise
          there are at most "a handful" experts
      then
          favour fine-tuning because "there is little to mix up"
      end
      """;

  private static final String FEATURE =
      """
      Feature: Noise and experts

        Scenario: Noisy labels
          Given the labels are of high noise
          When the practitioner asks for advice
          Then the advice is feature-extraction because of "Noisy labels favour feature extraction"

        Scenario: Labels of which nothing is known
          Given there are 10 experts
          When the practitioner asks for advice
          Then the advice is undecided

        Scenario: A handful of clean experts
          Given the labels are of low noise
          And there are 10 experts
          When the practitioner asks for advice
          Then the advice is fine-tuning because of "A handful of clean experts favours fine-tuning"

        Scenario: More experts than a handful
          Given the labels are of low noise
          And there are 11 experts
          When the practitioner asks for advice
          Then the advice is undecided
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Where the facts and the rules stand. */
  private enum Where {
    /** In a copy of the rules. */
    RULES {
      @Override
      void lay(Path folder) throws IOException {
        try (var files = Files.walk(Path.of("rules"))) {
          for (var file : files.filter(Files::isRegularFile).toList()) {
            var copy = folder.resolve(FileName.of(Path.of("rules").relativize(file)));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
          }
        }
        var facts = Files.readString(folder.resolve("facts.yaml"));
        int shorthands = facts.indexOf("# A field that states several facts");
        Files.writeString(
            folder.resolve("facts.yaml"),
            facts.substring(0, shorthands) + FACTS + facts.substring(shorthands));
        Files.writeString(folder.resolve("criteria/ours.dslr"), OwnFactsTest.RULES);
      }
    },
    /** In a house. */
    HOUSE {
      @Override
      void lay(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("facts.yaml"), "facts:\n" + FACTS);
        Files.writeString(folder.resolve("ours.dslr"), OwnFactsTest.RULES);
      }
    };

    abstract void lay(Path folder) throws IOException;

    /** Scenarios on our rules alone leave faults in the built-in ones unnoticed. */
    int faultsUnnoticed() {
      return this == RULES ? 1 : 0;
    }

    String option() {
      return this == RULES ? "--rules" : "--house";
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_command_knows_the_facts(Where where) throws Exception {
    var ours = folder.resolve("ours");
    where.lay(ours);
    var option = List.of(where.option(), ours.toString());
    var useCase = file("case.yaml", "labels: { noise: low }\ndata: { experts: 8 }\n");
    var feature = file("ours.feature", FEATURE);

    assertThat(run(option, "", "advise", "--explain", useCase)).isZero();
    assertThat(out())
        .startsWith("Thaw the model and fine-tune it.\nBy Machine Learning Design Patterns and ")
        .contains("Stated: the labels are of low noise, there are 8 experts.\n")
        .contains("A handful ends at 10 experts: we counted.\n")
        .contains("  fails:   the labels are of high noise (the labels are of low noise)\n")
        .contains("- Feature extraction if the labels are of high noise.\n");

    assertThat(run(option, "", "advise", file("bad.yaml", "labels: { noise: hihg }\n")))
        .isEqualTo(2);
    assertThat(err())
        .endsWith(
            "bad.yaml:1: labels.noise is \"hihg\"; allowed: low, high, unknown. Did you mean"
                + " high?\n");
    assertThat(run(option, "", "advise", file("bad.yaml", "data: { experts: 1 }\n"))).isEqualTo(2);
    assertThat(err())
        .contains("data.experts is 1; allowed: a whole number in digits alone, from 2");

    assertThat(run(option, "stop\n", "ask", file("few.yaml", "data: { experts: 8 }\n"))).isZero();
    assertThat(run(option, "", "schema", "use-case")).isZero();
    assertThat(out()).contains("\"noise\"", "\"experts\"", "How often are the labels wrong?");
    assertThat(run(option, "", "schema", "advice")).isZero();
    assertThat(out()).contains("\"labels.noise\"", "\"data.experts\"");

    assertThat(run(option, "", "check", "--features", feature)).isEqualTo(1);
    assertThat(out()).contains("budget favours feature-extraction and fine-tuning at once");
    assertThat(run(diff(where, ours), "", "diff")).isZero();
    assertThat(out())
        .contains("- facts.yaml: labels.noise, data.experts (new).\n")
        .contains("labels.noise is high");

    assertThat(run(option, "", "test", feature)).isZero();
    assertThat(out()).contains("4 scenarios, 4 passed.");
    assertThat(run(option, "", "mutate", "--features", feature)).isEqualTo(where.faultsUnnoticed());
    assertThat(out()).doesNotContain("of high noise", "of low noise", "a handful");

    assertThat(run(option, "", "advise", "--format", "json", useCase)).isZero();
    var advice = file("advice.json", out());
    assertThat(run(option, "", "replay", advice)).isZero();
    assertThat(out()).startsWith("The advice still holds: thaw the model and fine-tune it.\n");
  }

  private static List<String> diff(Where where, Path ours) {
    return where == Where.RULES
        ? List.of("rules", ours.toString())
        : List.of("--house", ours.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            text,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)
        .toString();
  }

  private int run(List<String> options, String in, String... args) {
    out.reset();
    err.reset();
    return Main.run(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        out,
        err,
        Stream.concat(Stream.of(args), options.stream()).toArray(String[]::new));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
