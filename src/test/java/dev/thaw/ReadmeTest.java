package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.rulebook.Slot;
import dev.thaw.steps.AdviceSteps;
import dev.thaw.usecase.DeclaredFact;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the README quotes against what stands in the files. */
final class ReadmeTest {

  @ParameterizedTest
  @CsvSource({
    "FIRST, drools, rules",
    "FIRST, gherkin, features",
    "FIRST, java, src/it/embedding/src/main/java",
    "FIRST, yaml, features/cases"
  })
  void what_is_quoted_stands_in_the_files(Readme page, String language, Path folder) {
    var files = spaced(everythingUnder(folder));
    var stale =
        page.blocks(language).stream().filter(block -> !files.contains(spaced(block).strip()));

    assertThat(page.blocks(language)).isNotEmpty();
    assertThat(stale.toList()).as("%s quotes what no longer stands in %s", page, folder).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "xml"})
  void the_page_on_embedding_quotes_the_programs_that_the_build_runs(String language) {
    var programs =
        spaced(everythingUnder(Path.of("src/it")))
            .replace("@project.version@", Advisor.builtIn().version().version());

    assertThat(Readme.EMBEDDING.blocks(language))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(programs).contains(spaced(block).strip()));
  }

  @Test
  void the_first_page_can_be_read_in_one_go() {
    assertThat(Readme.FIRST.text().lines().count()).isLessThanOrEqualTo(250);
    assertThat(Readme.FIRST.text().lines().limit(12))
        .anyMatch(line -> line.contains("cannot tell"));
  }

  @Test
  void every_sentence_of_the_step_library_is_listed() {
    var steps =
        Stream.concat(
            Facts.ALL.facts().stream().map(DeclaredFact::sentence),
            Stream.of(AdviceSteps.class.getMethods())
                .flatMap(method -> Stream.of(method.getAnnotations()))
                .flatMap(ReadmeTest::sentence));

    assertThat(steps)
        .isNotEmpty()
        .allSatisfy(step -> assertThat(Readme.FEATURES.text()).contains("`" + step + "`"));
  }

  private static Stream<String> sentence(Annotation annotation) {
    if (annotation instanceof Given given) {
      return Stream.of(given.value());
    }
    if (annotation instanceof When when) {
      return Stream.of(when.value());
    }
    return annotation instanceof Then then ? Stream.of(then.value()) : Stream.empty();
  }

  @Test
  void every_reading_is_told_in_full() {
    var readme = spaced(Readme.RULES.text());

    assertThat(Advisor.builtIn().source().readings())
        .isNotEmpty()
        .allSatisfy(
            reading ->
                assertThat(readme).contains("| " + reading.id() + " | " + reading.says() + " |"));
  }

  @Test
  void every_fact_is_in_the_table_of_facts_with_its_words() {
    assertThat(Facts.ALL.facts())
        .allSatisfy(
            name ->
                assertThat(Readme.FIRST.text())
                    .containsPattern(
                        "\\| `" + name.path() + "` \\| " + String.join(", ", name.words())));
  }

  @Test
  void the_page_for_authors_lists_every_sentence_and_quotes_a_rule_as_it_stands() {
    var page = Readme.RULES.text();

    assertThat(Facts.ALL.facts())
        .allSatisfy(fact -> assertThat(page).contains("| `" + fact.sentence() + "` |"));
    assertThat(Advisor.builtIn().rules().phrases())
        .filteredOn(phrase -> phrase.slots().stream().anyMatch(slot -> !isOfFacts(slot)))
        .isNotEmpty()
        .allSatisfy(phrase -> assertThat(page).contains("| `" + phrase.text() + "` |"));
    assertThat(spaced(everythingUnder(Path.of("rules/criteria"))))
        .contains(spaced(Readme.RULES.blocks("drools").get(0)).strip());
  }

  private static boolean isOfFacts(Slot slot) {
    return slot.takes() == Slot.Takes.ANSWERS || slot.takes() == Slot.Takes.THRESHOLD;
  }

  private static String everythingUnder(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(ReadmeTest::read).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
