package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command of the README and of the pages that it leads to against the packaged jar, and
 * compares what it prints.
 *
 * <p>The two Maven commands are left out: {@code .ci/run} runs them in a fresh copy.
 */
final class ReadmeIT {

  /** Stands in the README for lines, or a part of a line, that may be anything. */
  private static final String ANYTHING = "...";

  @ParameterizedTest
  @MethodSource("blocks")
  void the_commands_print_what_the_readme_shows(String block) throws Exception {
    for (var session : block.split("(?m)^\\$ ", -1)) {
      if (!session.isBlank()) {
        int end = endOfCommand(session);
        var program = Program.shell(session.substring(0, end));
        assertThat(program.out() + program.err()).matches(pattern(session.substring(end + 1)));
      }
    }
  }

  @Test
  void there_are_commands_for_the_program() {
    assertThat(blocks()).hasSizeGreaterThan(3);
  }

  /** A command ends with its line, or with the text that it is given. */
  private static int endOfCommand(String session) {
    int line = session.indexOf('\n');
    return session.substring(0, line).endsWith("<<'END'") ? session.indexOf("\nEND\n") + 4 : line;
  }

  private static Pattern pattern(String shown) {
    return Pattern.compile(
        List.of(shown.split(Pattern.quote(ANYTHING), -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }

  private static List<String> blocks() {
    return Stream.of(Readme.values())
        .flatMap(page -> page.blocks("console").stream())
        .filter(block -> !block.startsWith("$ mvn"))
        .toList();
  }
}
