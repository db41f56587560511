package dev.thaw.scorecard;

import java.util.List;

/**
 * How all advisers did on the same comparisons.
 *
 * @param title which comparisons these are
 * @param comparisons how many they are
 * @param families how many families their data sets belong to
 * @param leftOut which more there are that none is scored on
 * @param scores how each adviser did
 */
public record ScoreTable(
    String title, int comparisons, int families, List<Omission> leftOut, List<Score> scores) {

  /**
   * Comparisons that no adviser is scored on.
   *
   * @param comparisons how many they are
   * @param because why
   */
  public record Omission(int comparisons, String because) {}
}
