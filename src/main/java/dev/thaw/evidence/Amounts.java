package dev.thaw.evidence;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Amounts of one unit, and at least one of them. There is no way to make these of several units, so
 * that nothing can be averaged that does not share one.
 */
public final class Amounts {

  private final String unit;
  private final List<Double> values;

  private Amounts(String unit, List<Double> values) {
    this.unit = unit;
    this.values = values.stream().sorted().toList();
  }

  /**
   * Returns amounts apart by their units.
   *
   * @param amounts amounts of any units
   */
  public static SortedMap<String, Amounts> byUnit(Collection<Amount> amounts) {
    var apart =
        amounts.stream()
            .collect(
                Collectors.groupingBy(
                    Amount::unit,
                    TreeMap::new,
                    Collectors.mapping(Amount::value, Collectors.toList())));
    var all = new TreeMap<String, Amounts>();
    apart.forEach((unit, values) -> all.put(unit, new Amounts(unit, values)));
    return all;
  }

  /** Returns what is counted. */
  public String unit() {
    return unit;
  }

  /** Returns how many amounts there are. */
  public int count() {
    return values.size();
  }

  /** Returns their mean. */
  public Amount mean() {
    return new Amount(
        values.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), unit);
  }

  /** Returns the amount in the middle. */
  public Amount median() {
    return quantile(0.5);
  }

  /**
   * Returns the amount below which a share of them lies, on the straight line between the two
   * nearest (Hyndman and Fan 1996, definition 7).
   *
   * @param share from 0 to 1
   */
  public Amount quantile(double share) {
    double place = share * (values.size() - 1);
    int below = (int) Math.floor(place);
    double low = values.get(below);
    double high = values.get((int) Math.ceil(place));
    return new Amount(low + (place - below) * (high - low), unit);
  }
}
