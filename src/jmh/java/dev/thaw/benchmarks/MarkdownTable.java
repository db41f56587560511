package dev.thaw.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown, and the numbers in it. */
final class MarkdownTable {

  private final StringBuilder text = new StringBuilder();

  /**
   * Begins a table.
   *
   * @param heads what stands above its columns; all but the first are numbers
   */
  MarkdownTable(String... heads) {
    row(heads);
    text.append('|')
        .append(
            Stream.iterate(0, i -> i < heads.length, i -> i + 1)
                .map(i -> i == 0 ? "---|" : "--:|")
                .collect(Collectors.joining()))
        .append('\n');
  }

  MarkdownTable row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    return this;
  }

  /** Returns a number with two significant digits, or whole where it has more. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    if (Math.abs(value) >= 10) {
      return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
    return String.format(Locale.ROOT, Math.abs(value) >= 1 ? "%.1f" : "%.2g", value);
  }

  /** Returns the middle of some numbers. */
  static double median(List<Double> values) {
    var sorted = values.stream().mapToDouble(value -> value).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
