package dev.thaw.scorecard;

import dev.thaw.advice.Approach;
import dev.thaw.evidence.Comparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Advises on each family of data sets with the numbers that lose the fewest points on all others;
 * where several lose as few, with those that come first.
 */
final class FamilyHeldOut implements Adviser {

  private final Tunable tunable;
  private final Map<String, Adviser> chosen = new HashMap<>();

  /**
   * Chooses the numbers for each family.
   *
   * @param tunable whose numbers
   * @param rows the comparisons of all families
   * @param lost returns the points that each family loses by an adviser
   */
  FamilyHeldOut(
      Tunable tunable, List<Comparison> rows, Function<Adviser, Map<String, Double>> lost) {
    this.tunable = tunable;
    var losses = tunable.candidates().stream().map(lost).toList();
    rows.stream()
        .map(Comparison::family)
        .distinct()
        .forEach(family -> chosen.put(family, tunable.candidates().get(best(losses, family))));
  }

  private static int best(List<Map<String, Double>> losses, String family) {
    var others =
        losses.stream()
            .map(all -> all.entrySet().stream().filter(one -> !one.getKey().equals(family)))
            .map(rest -> rest.collect(Collectors.summingDouble(Map.Entry::getValue)))
            .toList();
    int best = 0;
    for (int i = 1; i < others.size(); i++) {
      best = others.get(i) < others.get(best) - 1e-9 ? i : best;
    }
    return best;
  }

  @Override
  public String name() {
    return tunable.name() + ", family held out";
  }

  @Override
  public String says() {
    return "its numbers chosen anew, for each family of data sets, on all other families";
  }

  @Override
  public Approach advise(Comparison comparison) {
    return chosen.getOrDefault(comparison.family(), tunable).advise(comparison);
  }
}
