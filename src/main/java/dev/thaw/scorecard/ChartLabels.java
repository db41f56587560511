package dev.thaw.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a place for the label of each dot: right of those at the right end, where most advisers
 * are, and above the bar of any other.
 */
final class ChartLabels {

  /** How high the axis of points is, in heights of the highest bar, so that labels fit above. */
  static final double ROOM_ABOVE = 1.12;

  /** Where the axis of shares ends, so that labels fit on its right. */
  static final double ROOM_RIGHT = 1.6;

  private static final double RIGHT_END = 0.85;
  private static final double COLUMN = 1.06;

  /** What a letter and a line take, as shares of the axes. */
  private static final double LETTER = 0.012;

  private static final double LINE = 0.045;

  private final double height;
  private final List<Label> placed = new ArrayList<>();

  private ChartLabels(double height) {
    this.height = height;
  }

  /**
   * A label.
   *
   * @param text what it says
   * @param x where its middle is
   * @param y where its middle is
   * @param from where the line from its dot ends
   * @param score whose dot it belongs to
   */
  record Label(String text, double x, double y, double from, Score score) {

    /** Returns where the line to the label runs. */
    List<Double> xs() {
      return List.of(score.fineTuned().value(), from);
    }

    List<Double> ys() {
      return List.of(score.lost().value(), y);
    }

    private static double half(String text) {
      return text.length() * LETTER / 2;
    }
  }

  /**
   * Returns a label for each score.
   *
   * @param scores the scores
   * @param highest where the highest bar ends
   */
  static List<Label> of(List<Score> scores, double highest) {
    var labels = new ChartLabels(highest * ROOM_ABOVE);
    scores.stream()
        .sorted(Comparator.comparingDouble(one -> one.lost().value()))
        .forEach(labels::place);
    return labels.placed;
  }

  private void place(Score score) {
    boolean right = score.fineTuned().value() > RIGHT_END;
    double half = Label.half(score.adviser());
    double x = right ? COLUMN + half : Math.max(half, score.fineTuned().value());
    double from = right ? COLUMN - LETTER : score.fineTuned().value();
    double y = right ? score.lost().value() : ScorecardChart.top(score.lost()) + LINE * height;
    var label = new Label(score.adviser(), x, y, from, score);
    while (isCovered(label)) {
      label = new Label(label.text(), x, label.y() + LINE * height / 4, from, score);
    }
    placed.add(label);
  }

  private boolean isCovered(Label label) {
    return placed.stream()
        .anyMatch(
            other ->
                Math.abs(other.x() - label.x())
                        < Label.half(other.text()) + Label.half(label.text())
                    && Math.abs(other.y() - label.y()) < LINE * height - 1e-9);
  }
}
