package dev.thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.format.Page;
import dev.thaw.web.CardSection.CardItem;
import dev.thaw.web.CardSection.CardWords;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CardSectionTest {

  @Test
  void what_is_indented_belongs_to_what_stands_above_it() {
    var page = new Page(false);
    page.paragraph("", "Model: one.");
    page.heading("Why");
    page.paragraph("- ", "A rule.");
    page.paragraph("  fails:   ", "a condition");
    page.paragraph("- ", "Another rule.");

    var sections = CardSection.of(page);

    assertThat(sections).extracting(CardSection::heading).containsExactly("", "Why");
    assertThat(sections.get(1).items())
        .containsExactly(
            new CardItem(
                "",
                "A rule.",
                true,
                List.of(new CardItem("fails", "a condition", false, List.of()))),
            new CardItem("", "Another rule.", true, List.of()));
  }

  @Test
  void the_ids_of_sources_in_brackets_are_citations_and_other_words_are_not() {
    assertThat(words("A rule. [S5, R1]"))
        .filteredOn(CardWords::isCitation)
        .extracting(CardWords::text)
        .containsExactly("S5", "R1");
    assertThat(words("CS231n and S5 (F1), R1]; [see S6 there]")).noneMatch(CardWords::isCitation);
    assertThat(words("A [S5] B").stream().map(CardWords::text)).containsExactly("A [", "S5", "] B");
  }

  private static List<CardWords> words(String text) {
    return new CardItem("", text, true, List.of()).words();
  }
}
