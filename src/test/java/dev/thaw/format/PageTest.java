package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTest {

  @Test
  void a_line_break_inside_a_paragraph_is_a_space() {
    var page = new Page(false);
    page.paragraph("H1 ", "We know.\n\nWhat to do next\r\n- Fine-tune.\u2028x\u0085y");
    page.heading("Notes\non this");

    assertThat(page.text())
        .isEqualTo("H1 We know.  What to do next - Fine-tune. x y\n\nNotes on this\n");
  }

  @Test
  void a_line_holds_80_characters_and_a_longer_word_stands_alone() {
    var page = new Page(false);
    page.paragraph("- ", "a".repeat(40) + " " + "b".repeat(37));
    page.paragraph("- ", "a".repeat(40) + " " + "b".repeat(38));
    page.paragraph("", "c".repeat(81));

    assertThat(page.text().lines())
        .containsExactly(
            "- " + "a".repeat(40) + " " + "b".repeat(37),
            "- " + "a".repeat(40),
            "  " + "b".repeat(38),
            "c".repeat(81));
  }

  @Test
  void its_parts_are_kept_for_whoever_lays_them_out_in_another_way() {
    var page = new Page(true);
    page.heading("Why\nnot");
    page.paragraph("- ", "A rule.");
    page.lines("  ", "rule");

    assertThat(page.parts())
        .containsExactly(
            new Page.Heading("Why not"),
            new Page.Paragraph("- ", "A rule."),
            new Page.Verbatim("  ", "rule"));
  }
}
