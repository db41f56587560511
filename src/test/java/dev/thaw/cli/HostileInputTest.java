package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.format.Json;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds every command what nobody means to write: it says so in plain lines, and lives on. */
@Timeout(120)
final class HostileInputTest {

  private static final List<String> INSERTED =
      List.of(
          "\u001B[2J",
          "\u0000",
          "\u009B",
          "\u2028",
          "\u202E",
          "\uFEFF",
          "\t",
          "\r",
          "\n",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          ":",
          "|",
          "#",
          "*a",
          "&a ",
          "!!x ",
          "<",
          ">",
          "\\",
          "\\".repeat(600),
          "@",
          "999999999999999999999999",
          "-1",
          "---\n",
          "\"\"\"\n",
          "```\n",
          "x".repeat(5000),
          "[".repeat(3000),
          "{a: ".repeat(2000),
          "|a".repeat(500),
          "Scenario Outline: x\n",
          "Examples:\n|a|\n",
          "rule \"x\"\n",
          "end\n",
          "//",
          "/*",
          "@source( H1 )\n",
          "\\ud800",
          "😀");

  private static final String HOUSE =
      """
      rule "The night shift favours feature extraction"
          @criterion( budget )
          @source( H1 )
      when
          the budget for training time is high
          there are at most "a few thousand" labelled examples
      then
          favour feature-extraction because "nobody watches a training run at night"
          set aside "A different task favours feature extraction" because "so it is"
      end
      """;

  private static final String SOURCE =
      "readings:\n  - id: H1\n    says: What we have learned in our own projects.\n";

  @TempDir private Path folder;

  private final Random random = new Random(20261126);

  @Test
  void broken_use_cases_are_refused() throws Exception {
    var cases = List.of("movie-reviews", "support-tickets", "medical-images");
    for (int i = 0; i < 100; i++) {
      var file = Path.of("features/cases", cases.get(i % cases.size()) + ".yaml");
      var text =
          broken(Files.exists(file) ? Files.readAllBytes(file) : "budget: low".getBytes(UTF_8));
      lives(text, "advise", "-");
      if (i % 5 == 0) {
        lives(new byte[0], "ask", "--short", write("case.yaml", text));
      }
    }
  }

  @Test
  void broken_advice_is_refused() throws Exception {
    var advice = Json.write(Advisor.builtIn().explain(UseCase.of())).getBytes(UTF_8);
    for (int i = 0; i < 150; i++) {
      lives(broken(advice), "replay", "-");
    }
  }

  @Test
  void broken_features_are_refused() throws Exception {
    var files = List.of("book/budget.feature", "book/examples.feature", "answers/why-not.feature");
    for (int i = 0; i < 120; i++) {
      var text = Files.readAllBytes(Path.of("features", files.get(i % files.size())));
      lives(new byte[0], "test", write("mine.feature", broken(text)));
    }
  }

  @Test
  void broken_houses_are_refused() throws Exception {
    write("house/source.yaml", SOURCE.getBytes(UTF_8));
    var scenario = "Feature: x\n  Scenario: y\n    Then the advice is undecided\n";
    var feature = write("one.feature", scenario.getBytes(UTF_8));
    var house = folder.resolve("house").toString();
    for (int i = 0; i < 40; i++) {
      boolean rules = i % 3 != 0;
      var text = (rules ? HOUSE : SOURCE).getBytes(UTF_8);
      write("house/ours.dslr", rules ? damaged(text) : HOUSE.getBytes(UTF_8));
      write("house/source.yaml", rules ? SOURCE.getBytes(UTF_8) : damaged(text));
      lives("budget: low".getBytes(UTF_8), "advise", "--house", house, "-");
      if (i % 8 == 0) {
        lives(new byte[0], "check", "--house", house, "--features", feature);
        lives(new byte[0], "diff", "--house", house, "--features", feature);
      }
    }
  }

  @Test
  void what_is_no_text_at_all_is_refused_with_exit_code_2() throws Exception {
    for (int i = 0; i < 60; i++) {
      var bytes = new byte[1 + random.nextInt(2000)];
      random.nextBytes(bytes);
      bytes[0] = (byte) 0xFF;

      assertThat(lives(bytes, "advise", "-")).isEqualTo(2);
      assertThat(lives(bytes, "replay", "-")).isEqualTo(2);
      assertThat(lives(bytes, "test", write("mine.feature", bytes))).isEqualTo(2);
      write("house/ours.dslr", bytes);
      assertThat(lives(bytes, "check", "--house", folder.resolve("house").toString())).isEqualTo(2);
    }
  }

  /** Returns a text that is surely not as it was, however often it is drawn. */
  private byte[] damaged(byte[] text) {
    return broken(Arrays.copyOf(text, text.length - 4));
  }

  private byte[] broken(byte[] text) {
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(text, random.nextInt(text.length));
      case 1 -> flipped(text);
      default -> inserted(text);
    };
  }

  private byte[] flipped(byte[] text) {
    var flipped = text.clone();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private byte[] inserted(byte[] text) {
    var words = new StringBuilder(new String(text, UTF_8));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      words.insert(
          random.nextInt(words.length() + 1), INSERTED.get(random.nextInt(INSERTED.size())));
    }
    return words.toString().getBytes(UTF_8);
  }

  private String write(String file, byte[] text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.write(path, text).toString();
  }

  private static int lives(byte[] in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();

    int exit = Main.run(new ByteArrayInputStream(in), out, err, args);

    var says = out.toString(UTF_8) + err.toString(UTF_8);
    var why = String.join(" ", args) + ": " + new String(in, UTF_8);
    assertThat(exit).as(why).isBetween(0, 2);
    assertThat(says).as(why).isNotEmpty().doesNotContain("\tat ", "Exception", "java.", "Internal");
    assertThat(says.chars().filter(Character::isISOControl).filter(sign -> sign != '\n'))
        .as(why)
        .isEmpty();
    return exit;
  }
}
