package dev.thaw.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a place for the label of each dot, above it and clear of the labels below. */
final class ChartLabels {

  /** How high the axis of points must be for all labels, in heights of the highest bar. */
  static final double ROOM = 1.12;

  /** What a letter and a line take, as shares of the axes. */
  private static final double LETTER = 0.0095;

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
   * @param score whose dot it belongs to
   */
  record Label(String text, double x, double y, Score score) {

    /** Returns where the line runs that leads from the dot to the label. */
    List<Double> xs() {
      return List.of(score.fineTuned().value(), x);
    }

    List<Double> ys() {
      return List.of(score.lost().value(), y);
    }

    private double half() {
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
    var labels = new ChartLabels(highest * ROOM);
    scores.stream()
        .sorted(Comparator.comparingDouble(one -> ScorecardChart.top(one.lost())))
        .forEach(labels::place);
    return labels.placed;
  }

  private void place(Score score) {
    double half = score.adviser().length() * LETTER / 2;
    double x = Math.max(half, Math.min(1 - half, score.fineTuned().value()));
    var label =
        new Label(score.adviser(), x, ScorecardChart.top(score.lost()) + LINE * height, score);
    while (isCovered(label)) {
      label = new Label(label.text(), x, label.y() + LINE * height / 2, score);
    }
    placed.add(label);
  }

  private boolean isCovered(Label label) {
    return placed.stream()
        .anyMatch(
            other ->
                Math.abs(other.x() - label.x()) < other.half() + label.half()
                    && Math.abs(other.y() - label.y()) < LINE * height - 1e-9);
  }
}
