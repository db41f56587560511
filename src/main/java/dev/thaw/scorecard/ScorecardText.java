package dev.thaw.scorecard;

import dev.thaw.format.AdviceText;
import dev.thaw.format.Page;
import dev.thaw.format.Words;
import dev.thaw.scorecard.ScoreTable.Omission;
import dev.thaw.wording.SafeText;
import java.util.Locale;

/** Writes a scorecard for people. */
public final class ScorecardText {

  private static final int NAME = 41;
  private static final String ROW = "%-" + NAME + "s %21s %7s %7s";

  private final Page page;

  private ScorecardText(Page page) {
    this.page = page;
  }

  /**
   * Writes a scorecard.
   *
   * @param scorecard the scorecard
   * @param colour whether headings stand out
   */
  public static String write(Scorecard scorecard, boolean colour) {
    var text = new ScorecardText(new Page(colour));
    text.begin(scorecard);
    scorecard.tables().forEach(text::table);
    return text.page.text();
  }

  private void begin(Scorecard scorecard) {
    if (scorecard.tables().isEmpty()) {
      page.paragraph("", "There is no comparison that any adviser can be scored on.");
      return;
    }
    page.paragraph(
        "",
        "Who advises well? Each adviser is asked about published comparisons, in which both"
            + " approaches were measured, and never sees their scores.");
    page.paragraph(
        "- ",
        "Lost: how many points of 100 the advised approach scored below the better one, and in"
            + " brackets where 95 of 100 draws of as many families of data sets lie.");
    page.paragraph("- ", "Tuned: how often the advice leads to fine-tuning.");
    page.paragraph(
        "- ",
        "Right: how often it leads to the better approach; within a point, that is frozen, which"
            + " costs less.");
  }

  private void table(ScoreTable table) {
    page.heading(
        table.title()
            + ": "
            + Words.count(table.comparisons(), "comparison", "comparisons")
            + ", "
            + Words.count(table.families(), "family of data sets", "families of data sets"));
    page.lines("", String.format(Locale.ROOT, ROW, "", "lost", "tuned", "right"));
    table.scores().forEach(this::score);
    table.leftOut().forEach(this::omission);
  }

  private void score(Score score) {
    page.lines(
        "",
        String.format(
            Locale.ROOT,
            ROW,
            SafeText.cut(score.adviser(), NAME - 3),
            lost(score.lost()),
            share(score.fineTuned()),
            share(score.right())));
  }

  private static String lost(Estimate lost) {
    return String.format(Locale.ROOT, "%.2f", lost.value())
        + lost.interval()
            .map(one -> String.format(Locale.ROOT, " [%5.2f, %5.2f]", one.from(), one.to()))
            .orElse("");
  }

  private static String share(Estimate share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share.value());
  }

  private void omission(Omission omission) {
    page.paragraph(
        "- ",
        omission.comparisons() == 0
            ? AdviceText.capitalised(omission.because()) + "."
            : "Left out: "
                + Words.count(omission.comparisons(), "comparison", "comparisons")
                + ", as "
                + omission.because()
                + ".");
  }
}
