package dev.thaw.scorecard;

import dev.thaw.evidence.Comparison;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Averages over rows that are not independent: within a paper, data set and size first, then within
 * a family of data sets, so that each family counts once.
 */
final class FamilyMeans {

  private final List<String> within;

  /**
   * Averages.
   *
   * @param within the columns in which rows agree that are averaged first
   */
  FamilyMeans(List<String> within) {
    this.within = within;
  }

  /**
   * Returns the mean of each family.
   *
   * @param rows comparisons, all by metrics of one unit
   * @param number what to average
   */
  SortedMap<String, Double> of(Collection<Comparison> rows, ToDoubleFunction<Comparison> number) {
    var families =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Comparison::family,
                    TreeMap::new,
                    Collectors.groupingBy(this::cell, Collectors.averagingDouble(number))));
    var means = new TreeMap<String, Double>();
    families.forEach((family, cells) -> means.put(family, mean(cells.values())));
    return means;
  }

  private List<String> cell(Comparison row) {
    return within.stream().map(column -> row.cells().getOrDefault(column, "")).toList();
  }

  /** Returns the mean of some numbers; 0 where there are none. */
  static double mean(Collection<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
