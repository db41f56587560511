package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TerminalWriterTest {

  private final StringWriter shown = new StringWriter();

  @Test
  void what_cannot_be_seen_is_escaped_as_json_escapes_it() {
    try (var out = new PrintWriter(new TerminalWriter(shown, false))) {
      out.print("a\u001B[31mb\u2028c\u2029d\u202Ee\u061Cf\tg\rh\u0000i\u009Bj\n");
      out.print("\uDB40\uDC01 \uD800! Größe 😀 日\u00A0\n");
    }

    assertThat(shown)
        .hasToString(
            """
            a\\u001b[31mb\\u2028c\\u2029d\\u202ee\\u061cf\\u0009g\\u000dh\\u0000i\\u009bj
            \\udb40\\udc01 \\ud800! Größe 😀 日\u00A0
            """);
  }

  @Test
  void our_own_colours_pass_where_there_are_colours_and_nothing_else_of_their_kind() {
    try (var out = new PrintWriter(new TerminalWriter(shown, true))) {
      out.print(
          "\u001B[1mbold\u001B[0m \u001B[33mx\u001B[39m\u001B[0m \u001B[2J\u001B[8m\u001B]0;");
    }

    assertThat(shown)
        .hasToString(
            "\u001B[1mbold\u001B[0m \u001B[33mx\u001B[39m\u001B[0m \\u001b[2J\\u001b[8m\\u001b]0;");
  }

  @Test
  void a_character_may_come_in_halves() {
    try (var out = new PrintWriter(new TerminalWriter(shown, false))) {
      out.print("a\uD83D");
      out.print("\uDE00");
      out.write('b');
      out.write(new char[] {'\uD83D', '\uDE00'});
      out.print('\uD83D');
    }

    assertThat(shown).hasToString("a😀b😀\\ud83d");
  }
}
