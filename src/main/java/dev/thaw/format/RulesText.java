package dev.thaw.format;

import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import java.util.List;

/** Writes rules for people: their sentences, and where they come from. */
public final class RulesText {

  private RulesText() {}

  /**
   * Writes rules, ending in a line feed; sentences in lines of at most 80 characters, DRL as it is.
   *
   * @param rules what to write
   * @param drl whether to show the plain DRL in place of the sentences
   * @param colour whether names stand out by the codes of an ANSI terminal
   */
  public static String write(List<WrittenRule> rules, boolean drl, boolean colour) {
    var page = new Page(colour);
    rules.forEach(rule -> write(page, rule, drl));
    return page.text();
  }

  private static void write(Page page, WrittenRule rule, boolean drl) {
    page.heading(rule.name());
    page.paragraph("  ", about(rule));
    if (drl) {
      page.lines("  ", rule.drl());
    } else {
      sentences(page, "when ", rule.conditions());
      sentences(page, "then ", rule.consequences());
    }
  }

  private static String about(WrittenRule rule) {
    return rule.criterion().map(criterion -> "criterion " + criterion + ", ").orElse("")
        + "source "
        + String.join(" ", rule.sources())
        + ", "
        + rule.origin().text()
        + ", "
        + rule.place();
  }

  private static void sentences(Page page, String first, List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      page.paragraph("  " + (i == 0 ? first : "and  "), sentences.get(i).text());
    }
  }
}
