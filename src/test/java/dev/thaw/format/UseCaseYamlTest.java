package dev.thaw.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.Facts;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UseCaseYamlTest {

  private static final Path CASES = Path.of("features/cases");

  @Test
  void a_file_has_a_line_for_each_field_and_its_names() throws Exception {
    assertThat(UseCaseYaml.file(read(CASES.resolve("medical-images.yaml"))))
        .isEqualTo(
            """
            name: Medical images
            model:
              name: MobileNet
              modality: image
              task: image classification
              trainedOn: ImageNet
            task:
              name: classification of medical images
              modality: image
            data:
              comparedToModel: very-different
            """);
    assertThat(UseCaseYaml.file(UseCase.of(Facts.stated("data.labelledExamples", 5000))))
        .isEqualTo("data:\n  labelledExamples: 5000\n");
    assertThat(UseCaseYaml.file(UseCase.of())).isEqualTo("{}\n");
  }

  @Test
  void a_line_for_each_section_leaves_the_names_out() throws Exception {
    assertThat(UseCaseYaml.write(read(CASES.resolve("support-tickets.yaml"))))
        .isEqualTo(
            """
            model: { modality: text }
            task: { modality: text, comparedToModel: different }
            data: { labelledExamples: 25000, comparedToModel: alike }
            budget: { trainingTime: high, compute: high }
            """);
    assertThat(UseCaseYaml.write(UseCase.of())).isEqualTo("{}\n");
  }

  @Test
  void every_case_of_the_scenarios_is_read_back_as_it_is() throws Exception {
    try (var files = Files.list(CASES)) {
      for (var file : files.toList()) {
        var useCase = read(file);
        assertThat(readBack(useCase)).isEqualTo(useCase);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "Größe",
        "日本語",
        "😀",
        "5",
        "1e5",
        "0x1F",
        "12:30:45",
        "2026-01-01",
        ".inf",
        "true",
        "False",
        "null",
        "NULL",
        "~",
        "yes",
        "No",
        "on",
        "n",
        "unknown",
        "low",
        "a: b",
        "a:b",
        "a:",
        "a #b",
        "a#b",
        "#a",
        "- a",
        "-",
        "? a",
        "?",
        "!a",
        "&a",
        "*a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "{a}",
        "[a]",
        "a, b",
        "a]",
        "a}",
        "'a'",
        "it's",
        "\"a\"",
        "a \"b\" c",
        "back\\slash",
        "\\n",
        "\\",
        "a\\\"",
        " a",
        "a ",
        "a  b",
        "---",
        "--- a",
        "...",
        "<<",
        "=",
        "a\u00A0b",
        "\u00A0a",
        "{}",
        "a;b",
        "!!str a",
        "\u3000a",
        "e\u0301"
      })
  void nasty_names_are_read_back_as_they_are(String name) throws Exception {
    var text = Optional.of(name);
    var named = new UseCase(new Description(text, text, text, text, text), List.of());

    assertThat(readBack(named)).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u200Bb",
        "\uFEFFa",
        "a\uFEFF",
        "a\uE000b",
        "a\uFFFEb",
        "a\uD800b",
        "\uDBFF\uDFFF",
        "a\u061Cb",
        "a\uDB40\uDC01b"
      })
  void names_with_what_cannot_be_seen_are_written_in_signs_that_can_and_are_not_read(String name) {
    var written = UseCaseYaml.file(named(name));

    assertThat(written).matches("\\p{ASCII}*").contains("\\");
    assertThatThrownBy(() -> readBack(named(name)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("there is a character that cannot be seen (U+");
  }

  @Test
  void a_name_is_quoted_only_where_it_must_be() {
    assertThat(UseCaseYaml.file(named("a collection of (old) photographs, mine")))
        .isEqualTo("name: a collection of (old) photographs, mine\n");
    assertThat(UseCaseYaml.file(named("No"))).isEqualTo("name: \"No\"\n");
    assertThat(UseCaseYaml.file(named("None"))).isEqualTo("name: None\n");
    assertThat(UseCaseYaml.file(named("a: \"b\""))).isEqualTo("name: \"a: \\\"b\\\"\"\n");
  }

  @Test
  void whatever_is_stated_and_however_it_is_named_is_read_back_as_it_is() throws Exception {
    var random = new Random(20261123);
    for (int i = 0; i < 2000; i++) {
      var useCase = any(random);
      assertThat(readBack(useCase)).isEqualTo(useCase);
    }
  }

  private static UseCase any(Random random) {
    var facts =
        Facts.ALL.facts().stream()
            .filter(fact -> random.nextBoolean())
            .map(fact -> fact.state(answer(fact, random)))
            .toList();
    return new UseCase(
        new Description(name(random), name(random), name(random), name(random), name(random)),
        facts);
  }

  private static String answer(DeclaredFact fact, Random random) {
    return fact.numbers()
        .map(numbers -> Long.toString(random.nextLong(numbers.from(), numbers.to())))
        .orElseGet(() -> fact.words().get(random.nextInt(fact.words().size())));
  }

  private static Optional<String> name(Random random) {
    var signs = "ab 0:#-?!&*|>%@`'\"\\{}[],~.=<_\u00A0\u3000é";
    var text = new StringBuilder("x");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.insert(random.nextInt(text.length() + 1), signs.charAt(random.nextInt(signs.length())));
    }
    return random.nextBoolean() ? Optional.of(text.toString()) : Optional.empty();
  }

  private static UseCase named(String name) {
    return new UseCase(Description.of(name), List.of());
  }

  private static UseCase readBack(UseCase useCase) throws IOException, InvalidInput {
    return read(new ByteArrayInputStream(UseCaseYaml.file(useCase).getBytes(UTF_8)));
  }

  private static UseCase read(Path file) throws IOException, InvalidInput {
    try (var in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  private static UseCase read(InputStream in) throws IOException, InvalidInput {
    return UseCaseReader.read("case", in, Facts.ALL);
  }
}
