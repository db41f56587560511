package dev.thaw.scorecard;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.scorecard.Estimate.Interval;
import java.util.List;

/**
 * A scorecard for programs, with numbers of four decimals.
 *
 * @param tables one for each kind of comparisons, the first the one that counts most
 * @param knowledge which rules were asked
 */
public record ScorecardDocument(List<ScoreTable> tables, KnowledgeVersion knowledge) {

  private static final double DECIMALS = 1e4;

  /**
   * Returns what programs get.
   *
   * @param scorecard the scorecard
   * @param knowledge which rules were asked
   */
  public static ScorecardDocument of(Scorecard scorecard, KnowledgeVersion knowledge) {
    return new ScorecardDocument(
        scorecard.tables().stream().map(ScorecardDocument::rounded).toList(), knowledge);
  }

  private static ScoreTable rounded(ScoreTable table) {
    return new ScoreTable(
        table.title(),
        table.comparisons(),
        table.families(),
        table.leftOut(),
        table.scores().stream().map(ScorecardDocument::rounded).toList());
  }

  private static Score rounded(Score score) {
    return new Score(
        score.adviser(),
        score.says(),
        rounded(score.lost()),
        rounded(score.fineTuned()),
        rounded(score.right()));
  }

  private static Estimate rounded(Estimate one) {
    return new Estimate(
        rounded(one.value()),
        one.interval().map(all -> new Interval(rounded(all.from()), rounded(all.to()))));
  }

  private static double rounded(double number) {
    return Math.round(number * DECIMALS) / DECIMALS;
  }
}
