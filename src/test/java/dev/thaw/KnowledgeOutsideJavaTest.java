package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.usecase.AnswerWord;
import dev.thaw.usecase.DeclaredFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that a fact, its answers, its unit and its question stand under rules/ alone. */
final class KnowledgeOutsideJavaTest {

  /** Words of the program itself too: a format, the answer to a question, a field. */
  private static final Set<String> ORDINARY = Set.of("text", "yes", "no", "values");

  @Test
  void no_path_of_a_fact_stands_in_java() throws IOException {
    assertThat(sources()).hasSizeGreaterThan(100);
    assertThat(found(Facts.ALL.facts().stream().map(DeclaredFact::path))).isEmpty();
  }

  @Test
  void no_answer_stands_in_java() throws IOException {
    var answers =
        Facts.ALL.facts().stream().flatMap(fact -> fact.answers().stream()).map(AnswerWord::word);

    assertThat(
            found(
                answers
                    .distinct()
                    .filter(word -> !ORDINARY.contains(word))
                    .map("\"%s\""::formatted)))
        .isEmpty();
  }

  @Test
  void no_sentence_about_a_fact_stands_in_java() throws IOException {
    assertThat(found(Facts.ALL.facts().stream().map(DeclaredFact::called))).isEmpty();
  }

  private static List<String> found(Stream<String> words) throws IOException {
    var sources = sources();
    return words.filter(word -> sources.stream().anyMatch(text -> text.contains(word))).toList();
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(KnowledgeOutsideJavaTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
